// npm run eval:dates -- [--mistakes] DIR…: how well told dates are placed, measured on folders of
// TimeML (*.tml) such as TimeBank and AQUAINT of TempEval-3, and what chrono-node does alone.
import { parseArgs } from 'node:util';
import { namesIn, readText } from '../src/disk/files.ts';
import { type Mistake, scoreTimes } from '../src/ingest/told/score/score-times.ts';
import { readTimeML } from '../src/ingest/told/score/timeml.ts';
import { language } from '../src/language/en/language.ts';

const { positionals: folders, values } = parseArgs({ allowPositionals: true, strict: false });
const { mistakes: showsMistakes = false, ...others } = values;
if (folders.length === 0 || Object.keys(others).length > 0) {
  console.error('Usage: npm run eval:dates -- [--mistakes] DIR…');
  process.exit(2);
}

for (const folder of folders) {
  const names = namesIn(folder).filter((name) => /^[^.].*\.tml$/.test(name));
  const scores = names.map((name) => scoreTimes(articleIn(`${folder}/${name}`), language));
  const sum = (key: 'days' | 'right' | 'chronoRight') =>
    scores.reduce((total, score) => total + score[key], 0);
  const days = sum('days');
  const percent = (right: number) => `${((100 * right) / days).toFixed(1)} % (${String(right)})`;
  console.log(`${folder}: ${String(names.length)} articles, ${String(days)} days told`);
  if (days === 0) continue;
  console.log(`  right             ${percent(sum('right'))}`);
  console.log(`  chrono-node alone ${percent(sum('chronoRight'))}`);
  if (showsMistakes !== false) scores.flatMap(({ mistakes }) => mistakes).forEach(printMistake);
}

function articleIn(file: string) {
  try {
    return readTimeML(readText(file), language.sentences);
  } catch (error) {
    console.error(`${file} cannot be read as TimeML: ${(error as Error).message}.`);
    process.exit(1);
  }
}

function printMistake({ id, sentence, span: { start, end }, value, read }: Mistake): void {
  const marked = `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`;
  console.log(`${id}: ${value}, read ${read ?? 'not placed'}: ${marked}`);
}
