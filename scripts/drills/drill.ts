import { parseArgs } from 'node:util';
import { script, UsageError } from '../script.ts';

/** What a drill is asked for. */
export interface Asked {
  /** How many tries. */
  readonly runs: number;
  /** What decides all that is random in it: the same number, the same tries. */
  readonly seed: number;
  /** Shows how far it is, where somebody looks on. */
  readonly show: (tried: number) => void;
}

/** What came of it. */
export interface Drilled {
  readonly tried: number;
  /** Each try that failed, in a line: what was tried, and what came of it. */
  readonly failed: readonly string[];
}

type Work = (asked: Asked) => Drilled | Promise<Drilled>;

/** So many failures are told. */
const MOST_TOLD = 20;

/**
 * A drill as a script: `npm run NAME [-- --runs NUMBER] [--seed NUMBER]`. It tries so many times, or
 * `runs` times, and ends with a line `N tried, N failed`; exits 1 where a try failed.
 */
export function drill(name: string, runs: number, work: Work) {
  return script(`npm run ${name} [-- --runs NUMBER] [--seed NUMBER]`, async (argv, io) => {
    const options = { runs: { type: 'string' }, seed: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...argv], options });
    const asked = {
      runs: numberIn(values.runs) ?? runs,
      seed: numberIn(values.seed) ?? Math.floor(Math.random() * 2 ** 31),
    };
    const show = (tried: number) => {
      if (io.stderr.isTTY === true) io.stderr.write(`\r\u001b[K${String(tried)} tried`);
    };
    const { tried, failed } = await work({ ...asked, show });
    if (io.stderr.isTTY === true) io.stderr.write('\r\u001b[K');
    for (const failure of failed.slice(0, MOST_TOLD)) io.stdout.write(`Failed: ${failure}\n`);
    const more = failed.length - MOST_TOLD;
    if (more > 0) io.stdout.write(`… and ${String(more)} more\n`);
    io.stdout.write(`${name}, seed ${String(asked.seed)}:\n`);
    io.stdout.write(`${String(tried)} tried, ${String(failed.length)} failed\n`);
    // A drill that tried nothing has shown nothing.
    return failed.length > 0 || tried === 0 ? 1 : 0;
  });
}

function numberIn(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^\d{1,10}$/.test(written)) throw new UsageError();
  return Number(written);
}
