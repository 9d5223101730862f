import { InputError, schemaProblems } from '../domain/problem.ts';
import { type Reading, readingSchema } from '../domain/reading.ts';
import { openReading } from './reading-opening.ts';

/** The JSON file of a reading. */
export function writeReading(reading: Reading): string {
  return openReading(reading, writeRest(reading));
}

/** The JSON of what a reading says behind its opening. */
export function writeRest(reading: Reading): string {
  const none = { slug: undefined, language: undefined, formerly: undefined };
  return `${JSON.stringify({ ...reading, ...none }, null, 2)}\n`;
}

/** Reads the JSON file of a reading. Throws an `InputError` that names the file and the fault. */
export function readReading(text: string, file: string): Reading {
  const remedy = 'Readings are written by ingest: delete the file and run `npm run ingest`.';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError([{ file, what: `is not JSON: ${(error as Error).message}.`, remedy }]);
  }
  const result = readingSchema.safeParse(data);
  if (result.success) return result.data;
  throw new InputError(schemaProblems(result.error, file, remedy));
}
