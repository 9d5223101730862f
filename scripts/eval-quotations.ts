// npm run eval:quotations [-- GOLD.jsonl]: reads the quotations of annotated texts and prints how
// well: by default the project's own, content/gold/quotations.jsonl.
import { parseArgs } from 'node:util';
import { readText } from '../src/disk/files.ts';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { quotesInText } from '../src/ingest/quotations/quotes-in-text.ts';
import { figuresOf, type Rates } from '../src/ingest/quotations/score/figures.ts';
import { goldSchema } from '../src/ingest/quotations/score/gold.ts';
import { scoreArticle } from '../src/ingest/quotations/score/score-article.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [file = 'content/gold/quotations.jsonl'] = positionals;
const articles = readGold(file);
const { vocabularies } = readKnowledge('content');

// The first texts are slow while the engine warms up: a hundred readings come before the clock.
for (let count = 0; count < 100; count++) {
  quotesInText(articles[count % articles.length]?.text ?? '', vocabularies);
}

// Processor time: what else the machine does is not the reader's.
let spent = 0;
const counts = articles.map((article) => {
  const before = process.cpuUsage();
  const read = quotesInText(article.text, vocabularies);
  const { user, system } = process.cpuUsage(before);
  spent += (user + system) / 1000;
  return scoreArticle(article, read);
});
const figures = figuresOf(counts);

const percent = (value: number) => `${value.toFixed(1)} %`;
const rates = ({ precision, recall, f1 }: Rates) =>
  `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;

console.log(`${file}: ${String(articles.length)} articles`);
console.log(`Direct quotations, exact span    ${rates(figures.direct)}`);
console.log(`Speakers of direct ones found          ${percent(figures.speakersRight)} right`);
console.log(`  where one is named             ${percent(figures.namedRight)} right`);
console.log(`End to end, span and speaker     ${rates(figures.endToEnd)}`);
console.log(`Partial quotations               ${percent(figures.partialFound)} found as partial`);
console.log(
  `Scare quotes, terms and titles   ${percent(figures.unspokenAsDirect)} taken for direct`,
);
console.log(
  `                                 ${percent(figures.unspokenAsAny)} taken for any quotation`,
);
console.log(
  `Time                             ${(spent / articles.length).toFixed(2)} ms an article`,
);

function readGold(path: string) {
  try {
    const lines = readText(path).split('\n').filter(Boolean);
    return lines.map((line) => goldSchema.parse(JSON.parse(line)));
  } catch (error) {
    console.error(`${path} cannot be read as gold: ${(error as Error).message}`);
    process.exit(1);
  }
}
