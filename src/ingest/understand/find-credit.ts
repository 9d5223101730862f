import type { Block } from '../../domain/block.ts';
import type { Mention } from './find-terms.ts';
import type { OutletIndex } from '../clean/outlet-index.ts';

// MEXICO CITY, May 3 (AP) — …  The agency in brackets between the place and a dash.
const DATELINE = /^\p{Lu}[\p{L}\p{N} .,'’-]{1,60} \((?<agency>[^()]{2,40})\) ?[—–-] /u;

/** Finds the agency that the dateline of a text credits. */
export function findCredit(blocks: readonly Block[], { byName }: OutletIndex): Mention[] {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  const agency = DATELINE.exec(block?.text ?? '')?.groups?.['agency'];
  const outlet = byName.get(agency ?? '');
  if (block === undefined || agency === undefined || outlet === undefined) return [];
  const start = block.text.indexOf(`(${agency})`) + 1;
  return [{ term: outlet.id, rule: 'agency-dateline', block, start, end: start + agency.length }];
}
