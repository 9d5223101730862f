import { proseText } from '../../domain/block.ts';
import type { Proof } from '../../domain/evidence.ts';
import type { LedgerRow } from '../../domain/ledger.ts';
import type { Language } from '../../language/language.ts';
import type { Capture } from '../capture.ts';
import { wordCount } from '../clean/prose.ts';
import type { Ingested } from '../ingest.ts';
import { tellSayings } from './tell-sayings.ts';
import type { Known, ToldCapture } from './told-capture.ts';

/** What is to be told of a capture and of what was made of it. */
export function tellCapture(
  { notices }: Pick<Capture, 'notices'>,
  { entry, reading, proposals }: Ingested,
  languages: readonly Language[],
): ToldCapture {
  const { record, blocks } = entry;
  const { proofs, quotations, ledger } = reading;
  const spoken = languages.find(({ code }) => code === record.language);
  const count = (status: string) => ledger.filter((row) => row.status === status).length;
  return {
    title: knownBy(record.title, proofs.title),
    date: knownBy(record.date, proofs.date),
    outlet: knownBy(record.outlet, proofs.outlet),
    authors: record.authors.flatMap((one) => knownBy(one, proofs.authors[one]) ?? []),
    language: knownBy(record.language, proofs.language),
    isUnread: record.language !== null && spoken?.speech === undefined,
    words: wordCount(proseText(blocks)),
    lines: {
      ...{ prose: count('prose'), record: count('record'), dropped: count('dropped') },
      within: droppedWithin(ledger),
    },
    found: {
      people: record.people.length,
      organisations: record.organisations.length,
      topics: record.topics.length,
      quotations: quotations.length,
      unspoken: quotations.filter(({ speaker }) => speaker.kind === 'unknown').length,
    },
    sayings: tellSayings(blocks, quotations),
    ...{ tags: record.source.tags, notices: [...notices], proposals: [...proposals] },
  };
}

function knownBy(value: string | null, [proof]: readonly Proof[] = []): Known | null {
  if (value === null) return null;
  return { value, by: proof?.by === 'reading' ? proof.rule : 'record' };
}

/** How many lines were left out between the first line of the text and the last. */
function droppedWithin(ledger: readonly LedgerRow[]): number {
  const seen = ledger.filter((row) => !('data' in row));
  const isProse = ({ status }: LedgerRow) => status === 'prose';
  const text = seen.slice(seen.findIndex(isProse), seen.findLastIndex(isProse));
  return text.filter(({ status }) => status === 'dropped').length;
}
