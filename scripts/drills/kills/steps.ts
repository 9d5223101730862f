import { COMMANDS } from '../faults/commands.ts';
import { WRITES } from '../faults/failing-files.ts';
import { readyCommand } from '../faults/try-command.ts';

/** Commands that write in an archive. */
const WRITING: readonly string[] = [
  'ingest, the first',
  'ingest, of changes',
  'add',
  'records --move',
  'new --from',
];

/**
 * Ends commands at each call that changes a file, a file that is written cut in half, as a program ends
 * that is killed; nothing it asks for after that is done. Of all steps every `step`th.
 */
export async function killAtSteps(
  show: (tried: number) => void,
  { step = 1, names = WRITING } = {},
) {
  const failed: string[] = [];
  let tried = 0;
  for (const command of COMMANDS.filter(({ name }) => names.includes(name))) {
    const { asked, tryAt, clear } = await readyCommand(command, WRITES);
    for (const [at, call] of asked.entries()) {
      if (at % step !== 0) continue;
      const wrong = await tryAt(at, 'death');
      if (wrong !== undefined)
        failed.push(`${command.name}, killed at ${String(at)}, ${call}: ${wrong}`);
      show(++tried);
    }
    clear();
  }
  return { tried, failed };
}
