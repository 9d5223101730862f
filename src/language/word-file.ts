import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { listOf } from './word-list.ts';

/** A list as a file of words has it, commas between its words; an empty one where the file has none. */
export const wordsSchema = z
  .string()
  .transform((words) => listOf(words.split(/,\s*/)))
  .default(new Set());

/** What a YAML file of words holds. Throws on a list that it should not have, or that has a word twice. */
export function readWords<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  try {
    return schema.parse(parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}
