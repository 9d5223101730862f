import type { Indexes } from '../engine/answer.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import { UNKNOWN } from '../records.ts';
import type { Row } from '../searched-texts.ts';
import { MOST_LETTERS, MOST_RUNS } from './bounds.ts';
import { candidatesIn } from './candidates.ts';
import { type Draft, type DraftRun, readDraft } from './draft.ts';
import type { Finding } from './finding.ts';
import { judge } from './judge.ts';
import { type KnownSpeakers, knownSpeakers } from './named-speaker.ts';

/** What a draft quotes, and what was found for it so far, in the order of the draft. */
export interface Checked extends Omit<Draft, 'runs'> {
  readonly runs: number;
  /** How many quotations more the draft has than are looked up. */
  readonly leftOut: number;
  /** True where of a quotation only the beginning is looked up. */
  readonly isCut: boolean;
  readonly findings: readonly Finding[];
}

/** So many articles are read for words that no quotation has. */
const ARTICLES = 5;

/** Looks up every quotation of a draft, one after the other; a later answer has more findings. */
export async function* checked(draft: string, indexes: Indexes): AsyncGenerator<Checked> {
  const { runs: all, ...marks } = readDraft(draft);
  const runs = all.slice(0, MOST_RUNS).map(bounded);
  const about = {
    ...{ ...marks, runs: runs.length, leftOut: all.length - runs.length },
    isCut: all.some(({ words }) => words.length > MOST_LETTERS),
  };
  const findings: Finding[] = [];
  yield { ...about, findings };
  if (runs.length === 0) return;
  const facts = await (await indexes.quotations()).facts();
  const speakers = facts.values.speaker.filter(([id]) => id !== UNKNOWN);
  const known = knownSpeakers(speakers.map(([, name]) => name));
  for (const run of runs) {
    findings.push(await findingOf(run, indexes, known));
    yield { ...about, findings };
  }
}

/** The end of a draft may stand around each of its quotations. */
function bounded({ words, before, after }: DraftRun): DraftRun {
  return {
    words: words.slice(0, MOST_LETTERS),
    before: before.slice(-MOST_LETTERS),
    after: after.slice(0, MOST_LETTERS),
  };
}

/**
 * Looks up one quotation: among what stands in marks, and where none has its very words in all texts.
 * What is reported are the reporter’s words: they are of the text.
 */
async function findingOf(run: DraftRun, indexes: Indexes, known: KnownSpeakers): Promise<Finding> {
  const rows = await rowsOf(await indexes.quotations(), run);
  const quotations = rows.flatMap((row) => ('words' in row && row.kind !== 'reported' ? row : []));
  const finding = judge(run, { quotations, articles: [] }, known);
  if (finding.found !== undefined && finding.difference === undefined) return finding;
  const texts = await rowsOf(await indexes.articles(), run, ARTICLES);
  const articles = texts.flatMap((row) => ('blocks' in row ? row : []));
  return judge(run, { quotations, articles }, known);
}

async function rowsOf(index: SearchIndex, { words }: DraftRun, most?: number): Promise<Row[]> {
  const ids = await candidatesIn(index, words, most);
  return await Promise.all(ids.map((id) => index.row(id)));
}
