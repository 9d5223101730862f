import { readCapture } from '../capture.ts';
import { ingest, type Knowledge } from '../ingest.ts';

/** What was read of a page, in the form in which it is compared with what people read there. */
export interface Prediction {
  readonly id: string;
  readonly title: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly authors: readonly string[];
  /** The text that would be shown, a line to a block. */
  readonly body: string;
  /** From bytes to entry. */
  readonly ms: number;
  /** Why nothing was read. */
  readonly error?: string;
}

/** Reads a capture without a record. One that cannot be read is an error, and nothing was read of it. */
export function predict(
  id: string,
  file: string,
  bytes: Uint8Array,
  knowledge: Knowledge,
): Prediction {
  // By the clock: processor time comes in steps of 4 ms on some machines.
  const before = performance.now();
  const read = readPage(file, bytes, knowledge);
  return { id, ...read, ms: performance.now() - before };
}

function readPage(file: string, bytes: Uint8Array, knowledge: Knowledge) {
  try {
    const { entry } = ingest(readCapture(file, bytes), { url: null, captured: null }, knowledge);
    const { title, date, authors } = entry.record;
    return { title, date, authors, body: entry.blocks.map(({ text }) => text).join('\n') };
  } catch (error) {
    return { title: null, date: null, authors: [], body: '', error: String(error) };
  }
}
