import { createInterface } from 'node:readline';
import { z } from 'zod';
import { quotesInText } from '../src/ingest/quotations/quotes-in-text.ts';
import type { KnownNames } from '../src/ingest/quotations/speaker/known-terms.ts';
import { languageInWhich } from '../src/ingest/understand/find-language.ts';
import { LANGUAGES } from '../src/language/languages.ts';
import type { Io } from './script.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Reads lines {id, text} on standard input and prints a line {id, quotes} for each: its quotations,
 * with UTF-16 offsets into the given text, whose paragraphs are its lines; none where the text is in a
 * language without rules, or may be in any. A line of another form is
 * named on standard error, and the others are read; the number of such lines is returned.
 */
export async function readJsonLines(
  { stdin, stdout, stderr }: Io,
  knowledge: KnownNames,
): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input: stdin })) {
    number++;
    if (line.trim() === '') continue;
    const read = parsed(line);
    if (read === undefined) {
      faults++;
      const what = `Line ${String(number)} is not JSON like {"id": "a", "text": "…"}`;
      stderr.write(`${what}: correct it.\n`);
      continue;
    }
    const language = languageInWhich(read.text, LANGUAGES);
    const quotes = quotesInText(read.text, knowledge, language, { withReported: true });
    stdout.write(`${JSON.stringify({ id: read.id, quotes })}\n`);
  }
  return faults;
}

function parsed(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
