// npm run bench:build [-- NUMBER…]: makes archives of so many articles (1,000 where no number is
// given), ingests, builds and indexes them, and prints what each step takes.
// --stories DIR takes real stories, in files in the form of Reuters-21578, instead of made-up ones
// --astro       builds a plain Astro site of the same entries, to compare
// --again       builds and indexes again after one article has changed
// --questions   asks the exports, in DuckDB, what a historian asks
// --keep DIR    leaves the archives and their sites there
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askQuestions } from './generated/ask-questions.ts';
import { describeAnswers } from './generated/measure/describe-answers.ts';
import { describeGrowth, describeMeasured } from './generated/measure/describe.ts';
import { type Measured, measureArchive } from './generated/measure/measure-archive.ts';
import { RunFailed } from './generated/measure/measured-run.ts';
import { makeStories } from './generated/stories/make-stories.ts';
import { readStories } from './generated/stories/read-stories.ts';
import { inFigures } from './generated/table.ts';
import { script, UsageError } from './script.ts';

const USAGE =
  'npm run bench:build -- [NUMBER…] [--stories DIR] [--astro] [--again] [--questions] [--keep DIR]';
const OPTIONS = {
  stories: { type: 'string' },
  astro: { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  questions: { type: 'boolean', default: false },
  keep: { type: 'string' },
} as const;

export const main = script(USAGE, async (argv, { stdout, stderr }) => {
  const parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  const { stories: folder, keep, questions, ...what } = parsed.values;
  const sizes = parsed.positionals.length === 0 ? [1000] : parsed.positionals.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 1)) throw new UsageError();
  let before: Measured | undefined;
  for (const size of sizes) {
    const stories = folder === undefined ? makeStories(size) : readStories(folder, size);
    stdout.write(`\n${inFigures(size)} articles, ${stories.origin}\n\n`);
    try {
      const keepIn = keep === undefined ? undefined : join(keep, String(size));
      const measured = await measureArchive(size, stories, { ...what, keepIn });
      stdout.write(describeMeasured(measured));
      if (questions) stdout.write(`\n${describeAnswers(await askQuestions(measured.dist))}`);
      if (before !== undefined) stdout.write(`\n${describeGrowth(before, measured)}`);
      before = measured;
    } catch (error) {
      if (!(error instanceof RunFailed)) throw error;
      stderr.write(`${error.message}\n`);
      return 1;
    }
  }
  return 0;
});

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
