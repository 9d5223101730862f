// npm run eval:quotations [-- [--language es] [--british] GOLD.jsonl]: reads the quotations of annotated
// texts and prints how well: spans and speakers, by rule and by certainty, and the time that it takes.
// --british sets their double marks as single ones first.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { readText } from '../src/disk/files.ts';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { InputError } from '../src/domain/problem.ts';
import { type Quote, quotesInText } from '../src/ingest/quotations/quotes-in-text.ts';
import {
  describeBy,
  describeFigures,
  describeReported,
  line,
  rates,
} from '../src/ingest/quotations/score/describe-figures.ts';
import { inBritishMarks } from '../src/ingest/quotations/score/british.ts';
import { figuresOf } from '../src/ingest/quotations/score/figures.ts';
import { type Gold, goldSchema } from '../src/ingest/quotations/score/gold.ts';
import { rangeOf } from '../src/ingest/quotations/score/range.ts';
import { type Counts, scoreArticle } from '../src/ingest/quotations/score/score-article.ts';
import { reportedFiguresOf, scoreReported } from '../src/ingest/quotations/score/score-reported.ts';
import { hasApostrophePairs, typedByMarks } from '../src/ingest/quotations/score/typed-by-marks.ts';
import { MEASURED } from '../src/ingest/quotations/speaker/certainty.ts';
import type { KnownNames } from '../src/ingest/quotations/speaker/known-terms.ts';
import { type Language, languageOf } from '../src/language/language.ts';
import { LANGUAGES } from '../src/language/languages.ts';
import { OWN_LANGUAGE } from '../src/language/own/code.ts';
import { randomFrom } from './generated/random.ts';
import { script } from './script.ts';

const usage = 'npm run eval:quotations [-- [--language CODE] [--british] GOLD.jsonl]';

export const main = script(usage, (argv, { env, stdout }) => {
  const content = contentFolder(env);
  const { positionals, values } = parseArgs({
    args: [...argv],
    options: {
      language: { type: 'string', default: OWN_LANGUAGE },
      british: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [file = `${content}/gold/quotations.jsonl`] = positionals;
  const language = languageOf(values.language, LANGUAGES);
  const gold = readGold(file).map(typedByMarks);
  const { speech } = language;
  const isBritish = values.british && speech !== undefined;
  const articles = isBritish ? gold.map((one) => inBritishMarks(one, speech)) : gold;
  const knowledge = readKnowledge(content).lexicon.speakers;
  const { read, time } = readAll(articles, knowledge, language);
  const reported = articles.map((article) => {
    const all = quotesInText(article.text, knowledge, language, { withReported: true });
    return scoreReported(
      article,
      all.filter(({ type }) => type === 'indirect'),
    );
  });
  const lines = [
    `${file}: ${String(articles.length)} articles`,
    ...describe(articles, read),
    ...describeReported(reportedFiguresOf(reported)),
    line('Time', `${time.toFixed(2)} ms an article, without reported speech`),
  ];
  stdout.write(`${lines.join('\n')}\n`);
  return 0;
});

type Read = readonly Quote[];

/** What is read, and the processor time of an article in ms: what else the machine does is not the reader's. */
function readAll(articles: readonly Gold[], knowledge: KnownNames, language: Language) {
  // The first texts are slow while the engine warms up: a hundred readings come before the clock.
  for (let count = 0; count < 100; count++) {
    quotesInText(articles[count % articles.length]?.text ?? '', knowledge, language);
  }
  const before = process.cpuUsage();
  const read = articles.map(({ text }) => quotesInText(text, knowledge, language));
  const { user, system } = process.cpuUsage(before);
  return { read, time: (user + system) / 1000 / articles.length };
}

function describe(articles: readonly Gold[], read: readonly Read[]): string[] {
  const scored = articles.map((article, index) => scoreArticle(article, read[index] ?? []));
  const judged = scored.flatMap((one) => [...one.speakers, ...one.partialSpeakers]);
  const [from, to] = rangeOf(scored, randomFrom(1));
  return [
    ...describeFigures(figuresOf(scored)),
    line('End to end, 95 of 100 draws', `F1 ${from.toFixed(1)} to ${to.toFixed(1)} %`),
    ...byMarks(articles, scored),
    'Speakers by certainty',
    ...describeBy(judged, gradeOf),
    'Speakers by rule',
    ...describeBy(judged, ({ speakerRule, type }) => `${speakerRule} (${type})`),
  ];
}

/** Descriptions are stated without a name, whatever they describe. */
function gradeOf({ certainty, speakerRule }: Quote): string {
  return MEASURED[speakerRule] === 'describes' ? 'stated, described only' : certainty;
}

/** Articles that write a mark as two apostrophes, and the others. */
function byMarks(articles: readonly Gold[], scored: readonly Counts[]): string[] {
  const isPaired = (_: Counts, index: number) =>
    hasApostrophePairs(articles[index] ?? { text: '' });
  const [paired, others] = [
    scored.filter(isPaired),
    scored.filter((one, at) => !isPaired(one, at)),
  ];
  if (paired.length === 0) return [];
  return [
    line(`  ${String(paired.length)} articles with ''`, rates(figuresOf(paired).endToEnd)),
    line(`  ${String(others.length)} others`, rates(figuresOf(others).endToEnd)),
  ];
}

function readGold(file: string): Gold[] {
  const lines = readText(file).split('\n').filter(Boolean);
  try {
    return lines.map((one) => goldSchema.parse(JSON.parse(one)));
  } catch (error) {
    const what = `cannot be read as gold: ${(error as Error).message}`;
    throw new InputError([{ file, what, remedy: 'Correct it, or name another file.' }]);
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
