// npm run eval:names -- FILE...: which names are proposed of annotated texts, in the columns of
// CoNLL-2003, as terms for people and organisations, and how well.
import { readText } from '../src/disk/files.ts';
import { numberBlocks } from '../src/domain/block.ts';
import { cutBlock } from '../src/domain/words.ts';
import type { CaptureState } from '../src/ingest/report/archive-state.ts';
import { rankNames } from '../src/ingest/report/rank-names.ts';
import { nameKey } from '../src/ingest/understand/name-key.ts';
import { proposeNames } from '../src/ingest/understand/propose-names.ts';
import { language } from '../src/language/en/language.ts';
import { type NamedText, readConll } from './names/read-conll.ts';
import { script, UsageError } from './script.ts';

/** The kinds that are terms, as such files call them. */
const KINDS: Readonly<Record<string, string>> = { person: 'PER', organisation: 'ORG' };

/** So many of the proposals are looked at first. */
const FIRST = 100;

export const main = script('npm run eval:names -- FILE...', (argv, { stdout }) => {
  if (argv.length === 0) throw new UsageError();
  for (const file of argv) {
    const texts = readConll(readText(file));
    stdout.write(`${file}: ${String(texts.length)} texts\n${describe(texts)}`);
  }
  return 0;
});

function describe(texts: readonly NamedText[]): string {
  const gold = Map.groupBy(
    texts.flatMap(({ names }) => names),
    ({ name }) => nameKey(name),
  );
  const terms = rankNames(texts.map(stateOf)).filter(({ kind }) => kind in KINDS);
  const isNamed = (label: string, kinds: readonly string[]) =>
    gold.get(nameKey(label))?.some(({ kind }) => kinds.includes(kind)) === true;
  const all = Object.values(KINDS);
  const rateOf = (some: typeof terms) => {
    const right = some.filter(({ label }) => isNamed(label, all));
    const kind = some.filter((one) => isNamed(one.label, [KINDS[one.kind] ?? '']));
    return `${percent(right, some)} a person or an organisation with the right extent, ${percent(kind, some)} of the right kind`;
  };
  const wanted = [...gold].filter(([, names]) => names.some(({ kind }) => all.includes(kind)));
  const labels = terms.flatMap(({ label, also, short }) => [label, ...also, ...short]);
  const proposed = new Set(labels.map(nameKey));
  const found = wanted.filter(([key]) => proposed.has(key));
  return [
    `${String(terms.length)} proposals: ${rateOf(terms)}`,
    `The first ${String(FIRST)}: ${rateOf(terms.slice(0, FIRST))}`,
    `Of ${String(wanted.length)} people and organisations ${percent(found, wanted)} are proposed\n`,
  ].join('\n');
}

function percent(some: readonly unknown[], all: readonly unknown[]): string {
  return `${((some.length / Math.max(all.length, 1)) * 100).toFixed(1)} %`;
}

/** A text as ingest keeps it for its report, as far as names are asked for. */
function stateOf({ sentences }: NamedText, index: number): CaptureState {
  const unnumbered = sentences.map((text) => ({ kind: 'paragraph' as const, text }));
  const blocks = numberBlocks(unnumbered).map((block) => cutBlock(block, language));
  const nothing = { title: null, date: null, outlet: null, authors: [], language: null };
  return {
    ...{ file: `${String(index)}.txt`, slug: String(index) },
    told: {
      ...{ ...nothing, isUnread: false, words: 0, sayings: [], tags: [], notices: [] },
      lines: { prose: 0, record: 0, dropped: 0, within: 0 },
      found: { people: 0, organisations: 0, topics: 0, quotations: 0, unspoken: 0 },
      proposals: proposeNames(blocks, [], new Set(), language),
    },
  };
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
