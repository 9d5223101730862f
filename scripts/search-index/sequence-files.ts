import { fileOf, type SequenceFile, sequencesOf } from '../../src/search/sequences.ts';
import { numberOfFiles } from './number-of-files.ts';

/** Characters of JSON that a file of sequences has as a rule, before compression. */
const FILE_SIZE = 24_000;

/** Puts the sequences of records, a list of texts each, into files by `fileOf`. */
export function sequenceFiles(records: readonly (readonly string[])[]): SequenceFile[] {
  const steps = stepsBySequence(records);
  let size = 0;
  for (const [sequence, list] of steps) size += sequence.length + 2 * list.length;
  const number = Math.max(1, numberOfFiles(size, FILE_SIZE));
  const files = Array.from({ length: number }, (): [string, number[]][] => []);
  for (const entry of steps) files[fileOf(entry[0], number)]?.push(entry);
  return files.map((entries) => Object.fromEntries(entries));
}

function stepsBySequence(records: readonly (readonly string[])[]): Map<string, number[]> {
  const steps = new Map<string, number[]>();
  const lasts = new Map<string, number>();
  for (const [record, texts] of records.entries()) {
    for (const sequence of sequencesOf(texts)) {
      const list = steps.get(sequence);
      const step = record - (lasts.get(sequence) ?? 0);
      if (list === undefined) steps.set(sequence, [step]);
      else list.push(step);
      lasts.set(sequence, record);
    }
  }
  return steps;
}
