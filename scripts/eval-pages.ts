// npm run eval:pages -- DIR [--half dev|kept|all] [--worst N] [--kind page|text|both]: how well saved
// pages and copied texts are read, measured on annotated ones (CONTRIBUTING.md has their format), beside
// other ways to find the text. What was read is written to DIR/predictions-<kind>.jsonl.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contentFolder } from '../src/disk/content-folder.ts';
import { isThere, readBytes, readText, writeWhole } from '../src/disk/files.ts';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { InputError } from '../src/domain/problem.ts';
import type { Knowledge } from '../src/ingest/ingest.ts';
import { type AnnotatedPage, annotatedPageSchema } from '../src/ingest/score/annotated-page.ts';
import { describeScores, describeWorst } from '../src/ingest/score/describe-scores.ts';
import { type KindName, KINDS } from '../src/ingest/score/kinds.ts';
import { predict } from '../src/ingest/score/predict.ts';
import { scorePage } from '../src/ingest/score/score-page.ts';
import { makeLexicon } from '../src/ingest/understand/lexicon.ts';
import { script, UsageError } from './script.ts';

const USAGE = 'npm run eval:pages -- DIR [--half dev|kept|all] [--worst N] [--kind page|text|both]';

const optionsSchema = z.object({
  half: z.enum(['dev', 'kept', 'all']).default('dev'),
  worst: z.coerce.number().int().nonnegative().default(0),
  kind: z.enum(['page', 'text', 'both']).default('both'),
});

export const main = script(USAGE, (argv, { env, stdout }) => {
  const { folder, half, worst, kind } = readArguments(argv);
  const pages = readManifest(`${folder}/manifest.jsonl`).filter(
    (page) => half === 'all' || page.half === half,
  );
  const knowledge = knowledgeOfNobody(contentFolder(env));
  for (const name of kind === 'both' ? (['page', 'text'] as const) : [kind]) {
    const read = readPages(folder, name, pages, knowledge);
    const predictions = read.map(({ prediction }) => `${JSON.stringify(prediction)}\n`);
    writeWhole(`${folder}/predictions-${name}.jsonl`, predictions.join(''));
    const scores = read.map(({ score }) => score);
    stdout.write(describeScores(KINDS[name], scores) + describeWorst(scores, worst));
  }
  return 0;
});

function readArguments(argv: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...argv],
    options: { half: { type: 'string' }, worst: { type: 'string' }, kind: { type: 'string' } },
    allowPositionals: true,
  });
  const options = optionsSchema.safeParse(values).data;
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || options === undefined) throw new UsageError();
  return { folder, ...options };
}

/** Languages and clutter, and no names: of a stranger's page no vocabulary knows anything. */
function knowledgeOfNobody(content: string): Knowledge {
  const nobody = { people: [], organisations: [], topics: [], outlets: [], unindexed: [] };
  return { ...readKnowledge(content), vocabularies: nobody, lexicon: makeLexicon(nobody, []) };
}

/** Reads and scores what is there of a kind: not every page has a copied text. */
function readPages(
  folder: string,
  name: KindName,
  pages: readonly AnnotatedPage[],
  knowledge: Knowledge,
) {
  const kind = KINDS[name];
  const fileOf = ({ id }: AnnotatedPage) => `${folder}/${kind.folder}/${id}${kind.ending}`;
  return pages
    .filter((page) => isThere(fileOf(page)))
    .map((page) => {
      const bytes = readBytes(fileOf(page));
      const prediction = predict(page.id, `${page.id}${kind.ending}`, bytes, knowledge);
      return { prediction, score: scorePage(page, prediction, bytes.toString('utf8'), kind) };
    });
}

function readManifest(file: string): AnnotatedPage[] {
  const lines = readText(file).split('\n').filter(Boolean);
  try {
    return lines.map((line) => annotatedPageSchema.parse(JSON.parse(line)));
  } catch (error) {
    const what = `cannot be read as annotated pages: ${(error as Error).message}`;
    throw new InputError([{ file, what, remedy: 'Correct it; CONTRIBUTING.md has its format.' }]);
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
