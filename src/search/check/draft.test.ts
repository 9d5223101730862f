import { expect, test } from 'vitest';
import { readDraft } from './draft.ts';

const quoted = (text: string) => readDraft(text).runs.map(({ words }) => words);

test.each([
  ['straight', '"Stay," she said. "Now."', ['Stay,', 'Now.']],
  ['curly', '“Stay,” she said.', ['Stay,']],
  ['French', '« Reste », a-t-elle dit.', ['Reste']],
  ['German', '„Bleib“, sagte sie.', ['Bleib']],
  ['single, where there are no others', '‘Stay,’ the mayor’s office said.', ['Stay,']],
])('%s marks are read', (_, text, words) => {
  expect(quoted(text)).toEqual(words);
});

test('a text without marks is one quotation', () => {
  const { runs, hasMarks } = readDraft('We will stay\n\nand wait.');
  expect(runs.map(({ words }) => words)).toEqual(['We will stay\n\nand wait.']);
  expect(hasMarks).toBe(false);
});

test('a text without words has none', () => {
  expect(readDraft(' \n“…” ').runs).toEqual([]);
});

test('a mark without a partner leads nowhere, and is counted', () => {
  const { runs, strayMarks } = readDraft('“Stay, she said.\n\nThen: “Go,” he said.');
  expect(runs.map(({ words }) => words)).toEqual(['Go,']);
  expect(strayMarks).toBe(1);
});

test('around a quotation stands its sentence, without the words of others', () => {
  const [run] = readDraft('Lima left. “Stay,” Ana Ruiz said, “or go.” Soto waited.').runs;
  expect(run?.before.trim()).toBe('');
  expect(run?.after.replace(/\s+/g, ' ')).toBe(' Ana Ruiz said, ');
});

test('where a quotation is all of its sentence, its paragraph stands around it', () => {
  const [run] = readDraft('Ana Ruiz defended it. “We stay.”').runs;
  expect(run?.before).toBe('Ana Ruiz defended it. ');
});
