import { expect, test } from 'vitest';
import { cutArrivals, cutManifest, cutSynonyms, cutTable, cutVocabulary } from './cut-lists.ts';

const keeps = (name: string) => name !== 'b' && name !== 'b.html';
const SUM = 'ab'.repeat(32);
const table = (text: string) => cutTable(Buffer.from(text), 'records.csv', keeps).toString();

test('a manifest keeps the files that are asked for', () => {
  expect(cutManifest(`${SUM}  a.txt\n${SUM}  b.html\n`, keeps)).toBe(`${SUM}  a.txt\n`);
});

test('a list of arrivals keeps the captures that are asked for, spaces in their names and all', () => {
  const lines = ['2026-12-05  a page.txt\n', '2026-12-05  b.html\n', '2026-12-06  c.txt\n'];
  expect(cutArrivals(lines.join(''), 'ADDED', keeps)).toBe(`${lines[0] ?? ''}${lines[2] ?? ''}`);
});

test('a table keeps the rows that are asked for, and its bytes where these are all', () => {
  expect(table('note;capture\r\n"x\ny";b.html\r\nz;a.txt\r\n')).toBe('note,capture\nz,a.txt\n');
  const whole = '\ufeffsep=;\r\ncapture;note\r\n\r\na.txt;"x"\r\n';
  expect(table(whole)).toBe(whole);
});

test('a vocabulary keeps the terms that are asked for, and no note that may be on another', () => {
  const text = `# Not to be mixed up with B\n- id: a\n  label: A # and not B\n  broader: b\n- id: b\n  label: B\n- id: c\n  broader: a\n# End: B\n`;
  expect(cutVocabulary(text, keeps)).toBe('- id: a\n  label: A\n- id: c\n  broader: a\n');
  expect(cutVocabulary(text, () => true)).toBe(text);
  expect(cutVocabulary('# nothing yet\n', keeps)).toBe('# nothing yet\n');
});

test('what stands for itself in a term that goes stays in one that refers to it', () => {
  const text = '- id: b\n  note: &note Of the port.\n- id: c\n  note: *note\n';
  expect(cutVocabulary(text, keeps)).toBe('- id: c\n  note: Of the port.\n');
});

test('lists of words keep those that are asked for', () => {
  expect(cutSynonyms('- [a, b]\n- [c, " d "]\n', ([, word]) => word === 'd')).toBe(
    '- - c\n  - " d "\n',
  );
});
