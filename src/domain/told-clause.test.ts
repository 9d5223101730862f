import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldClause, toldClauseWords } from './told-clause.ts';

/** The clause of a sentence in which the words of the time stand in square brackets. */
function clauseOf(marked: string): string {
  const [before = '', time = '', after = ''] = marked.split(/[[\]]/);
  return toldClauseWords(before, time, after);
}

test.each([
  ['[On Saturday], Ana Ruiz closed the harbour.', 'Ana Ruiz closed the harbour'],
  ['Ruiz, 54, said [on Monday] that it was over.', 'Ruiz, 54, said on Monday that it was over'],
  [
    'The harbour, which had been open for a hundred years and had seen two wars, closed for good to all ships [in May], and nobody came.',
    '… closed for good to all ships in May …',
  ],
])('says what happened, without what stands around it: %s', (sentence, clause) => {
  expect(clauseOf(sentence)).toBe(clause);
});

test('takes along what was said to have happened, where little is left but who says so', () => {
  expect(clauseOf('All the boats came home, the master said [on Monday].')).toBe(
    'All the boats came home, the master said on Monday',
  );
});

test('goes on after a time in brackets, which only tells when somebody was', () => {
  expect(clauseOf('Since the years of Ruiz [(2018-2024)], the harbour has been closed.')).toBe(
    'Since the years of Ruiz (2018-2024), the harbour has been closed',
  );
});

test('parts no number, and keeps a mark of quotation with the one it belongs to', () => {
  expect(clauseOf('[On Friday], 1,200 boats of the bay came home; nobody knew.')).toBe(
    '1,200 boats of the bay came home …',
  );
  expect(clauseOf('“It is over,” she said [on Friday].')).toBe('“It is over,” she said on Friday');
  expect(clauseOf('“It is over, as all of the bay knew [in May],” she said.')).toBe(
    'It is over, as all of the bay knew in May …',
  );
});

test.each([
  ['[昨日]、政府は新しい法律を発表した。', '政府は新しい法律を発表した'],
  ['قال الوزير، [يوم الاثنين]، إن الحكومة لن تقبل بذلك.', 'إن الحكومة لن تقبل بذلك'],
  ['[Vorige week] — zei de minister — bleef de haven dicht voor schepen.', 'zei de minister'],
])('goes by the marks of any script: %s', (sentence, clause) => {
  expect(clauseOf(sentence)).toContain(clause);
});

test('breaks off after a word, and shows that it does', () => {
  const long = clauseOf(`[On Friday], the harbour ${'of the old town '.repeat(20)}closed.`);
  expect(long).toMatch(/^the harbour (?:of the old town )+(?:of|of the|of the old )?…$/);
});

const piece = fc.oneof(
  fc.constantFrom(', ', '; ', ' — ', '. ', '” ', ' “', ' (', ') ', '、', '。', ' ', ': '),
  fc.constantFrom('the harbour closed', 'dijo', '港は閉まった', '1,200', 'a', 'Ruiz’s'),
  fc.string({ maxLength: 6 }),
);
const pieces = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));

test('is a short stretch of the sentence, and more than the words of the time wherever there are words', () => {
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const sentence = `${before} on Friday ${after}`;
      const time = { start: before.length + 1, end: before.length + 10 };
      const { start, end } = toldClause(sentence, time);
      expect(0 <= start && start < end && end <= sentence.length).toBe(true);
      expect(end - start).toBeLessThanOrEqual(120);
      const rest =
        sentence.slice(start, Math.max(start, Math.min(end, time.start))) +
        sentence.slice(Math.min(end, Math.max(start, time.end)), end);
      const saysNothing = !/[\p{L}\p{N}]/u.test(before + after);
      expect(/[\p{L}\p{N}]/u.test(rest)).toBe(!saysNothing);
    }),
  );
});
