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
  /** Processor time from bytes to entry: what else the machine does is not the reader's. */
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
  const before = process.threadCpuUsage();
  const read = readPage(file, bytes, knowledge);
  const { user, system } = process.threadCpuUsage(before);
  return { id, ...read, ms: (user + system) / 1000 };
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
