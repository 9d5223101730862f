import type { Language } from '../language/language.ts';
import type { Block } from './block.ts';
import type { CatalogueRecord } from './catalogue-record.ts';
import type { LedgerRow } from './ledger.ts';
import { placeEvidence, placesIn } from './place-evidence.ts';
import { InputError } from './problem.ts';
import type { Reading } from './reading.ts';
import { cutBlock, type CutBlock, type Placed } from './words.ts';

/** What of a reading rests on words. */
type Understood = Pick<
  Reading,
  'proofs' | 'roles' | 'overruled' | 'quotations' | 'reported' | 'told'
>;

/**
 * An article: its catalogue record, its words, and what was understood of them. What proves a value
 * are the words themselves, where they stand.
 */
export interface Article
  extends Placed<Understood>, Pick<Reading, 'slug' | 'formerly' | 'capture' | 'unreadMarks'> {
  readonly record: CatalogueRecord;
  /** What its prose is in, as far as rules of reading know it. */
  readonly language: Language;
  readonly blocks: readonly CutBlock[];
  readonly ledger: readonly LedgerRow[];
}

/**
 * Makes an article of an entry and its reading: its sentences are cut and its evidence is placed here,
 * once for all who ask. Throws an `InputError` that names the file of the entry where a piece of
 * evidence does not stand once in the place that it names.
 */
export function makeArticle(
  entry: { readonly record: CatalogueRecord; readonly blocks: readonly Block[] },
  reading: Reading,
  language: Language,
  file: string,
): Article {
  const { slug, formerly, capture, unreadMarks, ledger } = reading;
  const { proofs, roles, overruled, quotations, reported, told } = reading;
  const blocks = entry.blocks.map((block) => cutBlock(block, language));
  const inProse = placesIn(blocks);
  const inLines = placesIn(ledger);
  const read = { proofs, roles, overruled, quotations, reported, told };
  const understood = placeEvidence(read, (evidence) => {
    if ('block' in evidence) {
      const block = blocks.find(({ id }) => id === evidence.block);
      const span = block && inProse(block, evidence);
      if (span) return { block, ...span };
    } else {
      const line = ledger[evidence.line - 1];
      const span = line && inLines(line, evidence);
      if (span) return { line, ...span };
    }
    const where = 'block' in evidence ? evidence.block : `line ${String(evidence.line)}`;
    const what = `has evidence, ${JSON.stringify(evidence.exact)}, that does not stand once in ${where}.`;
    throw new InputError([{ file, what, remedy: 'Run `npm run ingest`.' }]);
  });
  const { record } = entry;
  return {
    ...{ slug, formerly, capture, record, language, blocks, unreadMarks, ledger },
    ...understood,
  };
}
