// npm run eval:quotations [-- [--british] GOLD.jsonl]: reads the quotations of annotated texts and prints how
// well: by default the archive's own, gold/quotations.jsonl in its folder. --british sets their double marks as single ones first.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { readText } from '../src/disk/files.ts';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { InputError } from '../src/domain/problem.ts';
import { quotesInText } from '../src/ingest/quotations/quotes-in-text.ts';
import { inBritishMarks } from '../src/ingest/quotations/score/british.ts';
import { type Figures, figuresOf, type Rates } from '../src/ingest/quotations/score/figures.ts';
import { type Gold, goldSchema } from '../src/ingest/quotations/score/gold.ts';
import { scoreArticle } from '../src/ingest/quotations/score/score-article.ts';
import type { KnownNames } from '../src/ingest/quotations/speaker/known-terms.ts';
import { language } from '../src/language/en/language.ts';
import { SPEECH } from '../src/language/en/speech.ts';
import { script } from './script.ts';

export const main = script(
  'npm run eval:quotations [-- [--british] GOLD.jsonl]',
  (argv, { env, stdout }) => {
    const content = contentFolder(env);
    const { positionals, values } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { british: { type: 'boolean', default: false } },
    });
    const [file = `${content}/gold/quotations.jsonl`] = positionals;
    const gold = readGold(file);
    const articles = values.british ? gold.map((one) => inBritishMarks(one, SPEECH)) : gold;
    const { figures, time } = score(articles, readKnowledge(content).lexicon.speakers);
    stdout.write(`${file}: ${String(articles.length)} articles\n${describe(figures)}`);
    stdout.write(`Time                             ${time.toFixed(2)} ms an article\n`);
    return 0;
  },
);

/** The figures, and the processor time of an article in ms: what else the machine does is not the reader's. */
function score(articles: readonly Gold[], knowledge: KnownNames) {
  // The first texts are slow while the engine warms up: a hundred readings come before the clock.
  for (let count = 0; count < 100; count++) {
    quotesInText(articles[count % articles.length]?.text ?? '', knowledge, language);
  }
  let spent = 0;
  const counts = articles.map((article) => {
    const before = process.cpuUsage();
    const read = quotesInText(article.text, knowledge, language);
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    return scoreArticle(article, read);
  });
  return { figures: figuresOf(counts), time: spent / articles.length };
}

function describe(figures: Figures): string {
  const percent = (value: number) => `${value.toFixed(1)} %`;
  const rates = ({ precision, recall, f1 }: Rates) =>
    `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
  return [
    `Direct quotations, exact span    ${rates(figures.direct)}`,
    `Speakers of direct ones found          ${percent(figures.speakersRight)} right`,
    `  where one is named             ${percent(figures.namedRight)} right`,
    `End to end, span and speaker     ${rates(figures.endToEnd)}`,
    `Partial quotations               ${percent(figures.partialFound)} found as partial`,
    `Scare quotes, terms and titles   ${percent(figures.unspokenAsDirect)} taken for direct`,
    `                                 ${percent(figures.unspokenAsAny)} taken for any quotation\n`,
  ].join('\n');
}

function readGold(file: string): Gold[] {
  const lines = readText(file).split('\n').filter(Boolean);
  try {
    return lines.map((line) => goldSchema.parse(JSON.parse(line)));
  } catch (error) {
    const what = `cannot be read as gold: ${(error as Error).message}`;
    throw new InputError([{ file, what, remedy: 'Correct it, or name another file.' }]);
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
