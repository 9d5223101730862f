// npm run drill:faults [-- --runs NUMBER] [--seed NUMBER]: lets each command of a curator meet a disk
// that is full, fails, refuses, has too many files open or has lost a file, at each of its file calls.
// Each has to end with words and an exit code, or as if nothing had been; nothing may be damaged, and the
// next run has to end where one ends that nothing befell.
import type { Asked, Drilled } from './drill.ts';
import { drill } from './drill.ts';
import { COMMANDS } from './faults/commands.ts';
import type { Fault } from './faults/failing-files.ts';
import { readyCommand } from './faults/try-command.ts';

const FAULTS: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'ENOENT'];

const ALL_COMMANDS: readonly string[] = COMMANDS.map(({ name }) => name);

/** Where it is asked whether a file is there, or that it shall not be, that it is not is no fault. */
function faultsOf(call: string): readonly Fault[] {
  return /^(?:l?stat|rm)/.test(call) ? FAULTS.filter((fault) => fault !== 'ENOENT') : FAULTS;
}

/** Listens to nothing that is told. */
const NOBODY: (words: string) => void = () => undefined;

/** Tries commands; of each, every `step`th of all faults at all calls. `tell` is told what came of each. */
export async function faultCommands(
  { show }: Pick<Asked, 'show'>,
  { step = 1, first = 0, names = ALL_COMMANDS, tell = NOBODY } = {},
): Promise<Drilled> {
  const failed: string[] = [];
  let tried = 0;
  for (const command of COMMANDS.filter(({ name }) => names.includes(name))) {
    const { asked, tryAt, clear } = await readyCommand(command);
    const all = asked.flatMap((call, at) => faultsOf(call).map((fault) => ({ at, fault })));
    const chosen = all.filter((_, index) => index % step === first % step);
    const failedBefore = failed.length;
    for (const { at, fault } of chosen) {
      const wrong = await tryAt(at, fault);
      if (wrong !== undefined) {
        failed.push(
          `${command.name}, ${fault} at call ${String(at)}, ${asked[at] ?? ''}: ${wrong}`,
        );
      }
      show(++tried);
    }
    const bad = failed.length - failedBefore;
    tell(
      `${command.name}: ${String(asked.length)} calls, ${String(chosen.length)} tried, ${String(bad)} failed`,
    );
    clear();
  }
  return { tried, failed };
}

const ALL = 1_000_000;

const main = drill('drill:faults', ALL, async ({ runs, seed, show }) => {
  // About so many a command asks for, of all commands.
  const step = Math.max(1, Math.ceil(5000 / runs));
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  return await faultCommands({ show }, { step, first: seed, tell });
});

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
