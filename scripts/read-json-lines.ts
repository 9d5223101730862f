import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { quotesInText } from '../src/ingest/quotations/quotes-in-text.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Reads lines {id, text} on standard input and prints a line {id, quotes} for each: its quotations,
 * with UTF-16 offsets into the given text, whose paragraphs are its lines.
 */
export async function readJsonLines(): Promise<void> {
  const { people, organisations } = readKnowledge('content').vocabularies;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text } = lineSchema.parse(JSON.parse(line));
    const quotes = quotesInText(text, { people, organisations });
    process.stdout.write(`${JSON.stringify({ id, quotes })}\n`);
  }
}
