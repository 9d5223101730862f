import { eachWord, fileOf } from '../../src/search/sequences.ts';
import { numberOfFiles } from './number-of-files.ts';

/** Characters of JSON that a file of sequences has as a rule, before compression. */
const FILE_SIZE = 24_000;

/** Puts the sequences of records, a list of texts each, into files by `fileOf`: `SequenceFile`s as JSON. */
export function sequenceFiles(records: readonly (readonly string[])[]): string[] {
  const words = wordsIn(records);
  let size = 0;
  for (const [sequence, steps] of sequencesIn(words)) size += sequence.length + 2 * steps.length;
  const number = Math.max(1, numberOfFiles(size, FILE_SIZE));
  const files = Array.from({ length: number }, (): string[] => []);
  for (const [sequence, steps] of sequencesIn(words)) {
    files[fileOf(sequence, number)]?.push(`${JSON.stringify(sequence)}:${JSON.stringify(steps)}`);
  }
  return files.map((entries) => `{${entries.join(',')}}`);
}

/** Which records have a sequence, in steps from one number to the next. */
interface Found {
  readonly steps: number[];
  last: number;
}

/** Where a word is found, and, by each word that stands after it there, where the two are. */
interface Word extends Found {
  readonly after: Map<string, Found>;
}

// Two words in a row are a million texts soon: as keys of one map they took half of all time.
function wordsIn(records: readonly (readonly string[])[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const [record, texts] of records.entries()) {
    eachWord(texts, (word, before) => {
      const found = known(words, word, () => ({ steps: [], last: 0, after: new Map() }));
      note(found, record);
      const last = before === undefined ? undefined : words.get(before);
      if (last !== undefined)
        note(
          known(last.after, word, () => ({ steps: [], last: 0 })),
          record,
        );
    });
  }
  return words;
}

function known<Made>(all: Map<string, Made>, name: string, make: () => Made): Made {
  const before = all.get(name);
  if (before !== undefined) return before;
  const made = make();
  all.set(name, made);
  return made;
}

function note(found: Found, record: number): void {
  if (found.steps.length > 0 && found.last === record) return;
  found.steps.push(record - found.last);
  found.last = record;
}

function* sequencesIn(words: ReadonlyMap<string, Word>): Generator<[string, readonly number[]]> {
  for (const [word, { steps, after }] of words) {
    yield [word, steps];
    for (const [next, found] of after) yield [`${word} ${next}`, found.steps];
  }
}
