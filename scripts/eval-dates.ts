// npm run eval:dates -- [--mistakes] DIR…: how well told dates are placed, measured on folders of
// TimeML (*.tml) such as TimeBank and AQUAINT of TempEval-3, and what chrono-node does alone.
import { parseArgs } from 'node:util';
import { namesIn, readText } from '../src/disk/files.ts';
import { InputError } from '../src/domain/problem.ts';
import { type Mistake, scoreTimes } from '../src/ingest/told/score/score-times.ts';
import { readTimeML } from '../src/ingest/told/score/timeml.ts';
import { language as english } from '../src/language/en/language.ts';
import { withHolidays } from '../src/language/language.ts';
import { script, UsageError } from './script.ts';

/** Papers of the United States. */
const language = withHolidays(english, ['US']);

export const main = script('npm run eval:dates -- [--mistakes] DIR…', (argv, { stdout }) => {
  const { positionals: folders, values } = parseArgs({
    args: [...argv],
    options: { mistakes: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (folders.length === 0) throw new UsageError();
  for (const folder of folders) {
    const names = namesIn(folder).filter((name) => /^[^.].*\.tml$/.test(name));
    const scores = names.map((name) => scoreTimes(articleIn(`${folder}/${name}`), language));
    const sum = (key: 'days' | 'right' | 'chronoRight') =>
      scores.reduce((total, score) => total + score[key], 0);
    const days = sum('days');
    const percent = (right: number) => `${((100 * right) / days).toFixed(1)} % (${String(right)})`;
    stdout.write(`${folder}: ${String(names.length)} articles, ${String(days)} days told\n`);
    if (days === 0) continue;
    stdout.write(`  right             ${percent(sum('right'))}\n`);
    stdout.write(`  chrono-node alone ${percent(sum('chronoRight'))}\n`);
    if (!values.mistakes) continue;
    for (const mistake of scores.flatMap(({ mistakes }) => mistakes)) {
      stdout.write(`${describeMistake(mistake)}\n`);
    }
  }
  return 0;
});

function articleIn(file: string) {
  const text = readText(file);
  try {
    return readTimeML(text, language.sentences);
  } catch (error) {
    const what = `cannot be read as TimeML: ${(error as Error).message}.`;
    throw new InputError([{ file, what, remedy: 'Correct it or take it away.' }]);
  }
}

function describeMistake({ id, sentence, span: { start, end }, value, read }: Mistake): string {
  const marked = `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`;
  return `${id}: ${value}, read ${read ?? 'not placed'}: ${marked}`;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
