import { createInterface } from 'node:readline';
import { z } from 'zod';
import { quotesInText } from '../src/ingest/quotations/quotes-in-text.ts';
import type { KnownNames } from '../src/ingest/quotations/speaker/known-terms.ts';
import { numberBlocks } from '../src/domain/block.ts';
import { findLanguage } from '../src/ingest/understand/find-language.ts';
import { type Language, languageOf } from '../src/language/language.ts';
import { LANGUAGES } from '../src/language/languages.ts';
import { OWN_LANGUAGE } from '../src/language/own/code.ts';
import type { Io } from './script.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Reads lines {id, text} on standard input and prints a line {id, quotes} for each: its quotations,
 * with UTF-16 offsets into the given text, whose paragraphs are its lines, by the rules of its language. A line of another form is
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
    const quotes = quotesInText(read.text, knowledge, languageIn(read.text));
    stdout.write(`${JSON.stringify({ id: read.id, quotes })}\n`);
  }
  return faults;
}

/** The language that a text is in; the archive's own where it is too short to tell. */
function languageIn(text: string): Language {
  const [found] = findLanguage(numberBlocks([{ kind: 'paragraph', text }]), LANGUAGES);
  return languageOf(found?.term ?? OWN_LANGUAGE, LANGUAGES);
}

function parsed(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
