import type { Capture } from '../../../src/ingest/capture.ts';
import { joined } from '../../../src/ingest/clean/joined.ts';
import { itemText } from '../../../src/ingest/clean/prose.ts';
import type { Ingested } from '../../../src/ingest/ingest.ts';
import { visibleText } from '../../../src/ingest/lines/visible-text.ts';

/** What of a capture its reading does not account for: kept + dropped = its lines, each block theirs. */
export function findLost(
  capture: Capture,
  bytes: Uint8Array,
  { entry, reading }: Ingested,
): string[] {
  const { ledger } = reading;
  const captured = capture.media === 'html' ? linesOf(capture) : linesIn(bytes);
  if (captured.join('\n') !== ledger.map(({ text }) => text).join('\n')) {
    return [`has ${String(captured.length)} lines, and its ledger ${String(ledger.length)}`];
  }
  const misnumbered = ledger.find(({ line }, index) => line !== index + 1);
  if (misnumbered) return [`has line ${String(misnumbered.line)} in another place of the ledger`];
  const hidden = ledger.find(({ status, text }) => status === 'blank' && visibleText(text) !== '');
  if (hidden) return [`has line ${String(hidden.line)}, called blank`];
  const byBlock = Map.groupBy(
    ledger.filter((row) => row.status === 'prose'),
    ({ block }) => block,
  );
  if (byBlock.size !== entry.blocks.length) return ['has blocks of which no line is'];
  const other = entry.blocks.find(({ id, kind, text }) => {
    const words = (byBlock.get(id) ?? []).map((row) => visibleText(row.text)).reduce(joined, '');
    return (kind === 'item' ? itemText(words.trim()) : words.trim()) !== text;
  });
  return other ? [`has other words in ${other.id} than its lines: ${JSON.stringify(other)}`] : [];
}

function linesOf({ lines }: Capture): string[] {
  return lines.map(({ text }) => text);
}

/** The lines of a text, read in another way than ingest reads them. */
function linesIn(bytes: Uint8Array): string[] {
  const [first, second] = bytes;
  const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = is16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).split(/\r\n?|\n/);
}
