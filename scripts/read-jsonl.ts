// Reads lines {id, text} on standard input and prints a line {id, quotes} for each: its quotations,
// with UTF-16 offsets into the given text, whose paragraphs are its lines.
import { createInterface } from 'node:readline';
import { readKnowledge } from '../src/disk/read-knowledge.ts';
import { quotesInText } from '../src/ingest/quotations/quotes-in-text.ts';

const { vocabularies } = readKnowledge('content');

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  process.stdout.write(`${JSON.stringify({ id, quotes: quotesInText(text, vocabularies) })}\n`);
}
