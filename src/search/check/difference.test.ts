import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../engine/marks.ts';
import { differenceOf } from './difference.ts';
import { saidWords } from './said-words.ts';

const TEXT = 'We will never, ever close the harbour: it belongs to 1,200 families.';

/** The words of both that the other has not, in brackets; the text only from first to last. */
function shown(draft: string, text = TEXT): string[] {
  const difference = differenceOf(draft, text);
  if (difference === undefined) return [];
  const { kind, place, inDraft, inText } = difference;
  const marked = (segments: ReturnType<typeof segmentsOf>) =>
    segments.map(({ text: one, isMarked }) => (isMarked ? `[${one}]` : one)).join('');
  const archived = segmentsOf(text, inText, place.start, place.end);
  return [kind, marked(segmentsOf(draft, inDraft)), marked(archived)];
}

test('capitals, punctuation and the style of marks make no difference', () => {
  expect(shown('“we will never – ever – close the HARBOUR”')[0]).toBe('same');
  expect(shown("it's ours", 'It’s ours.')[0]).toBe('same');
});

test.each([
  ['an accent', 'el publico', 'el público'],
  ['a spelling', 'the harbor', 'the harbour'],
  ['a number', '1200 families', '1,200 families'],
  ['a sign', '5 percent or 5%', '5 percent or 5'],
  ['a minus', 'at 5 degrees', 'at -5 degrees'],
  ['an apostrophe', 'were back', 'we’re back'],
])('%s makes one', (_, draft, text) => {
  expect(shown(draft, text)[0]).not.toBe('same');
});

test('a word in place of another is marked in both', () => {
  expect(shown('we will never ever shut the harbour')).toEqual([
    'altered',
    'we will never ever [shut] the harbour',
    'We will never, ever [close] the harbour',
  ]);
});

test('words left out are a cut, marked in the text', () => {
  expect(shown('We will close the harbour')).toEqual([
    'cut',
    'We will close the harbour',
    'We will [never, ever] close the harbour',
  ]);
});

test('an ellipsis says so, where it stands at every cut', () => {
  expect(differenceOf('We will … close the harbour', TEXT)?.isCutSaid).toBe(true);
  expect(differenceOf('We … close the harbour: it … 1,200 families', TEXT)?.isCutSaid).toBe(true);
  expect(differenceOf('We ... close the harbour: it 1,200 families', TEXT)?.isCutSaid).toBe(false);
  expect(differenceOf('We will close the […] harbour', TEXT)?.isCutSaid).toBe(false);
});

test('an ellipsis where nothing is left out cuts nothing', () => {
  expect(shown('… never, ever … close the harbour …')[0]).toBe('same');
});

const words = fc.array(fc.constantFrom('not', 'for', 'sale', 'is', 'it', 'never'), {
  minLength: 1,
  maxLength: 9,
});

test('the words are the same exactly where they stand in the text one after the other', () => {
  const saidIn = (text: string) => ` ${text} `;
  fc.assert(
    fc.property(words, words, (drafted, written) => {
      const [draft, text] = [drafted.join(' '), written.join(' ')];
      const isSame = saidIn(text).includes(saidIn(draft));
      expect(differenceOf(draft, text)?.kind === 'same').toBe(isSame);
    }),
  );
});

test('what is not marked is the same in both, word for word', () => {
  fc.assert(
    fc.property(words, words, (drafted, written) => {
      const [draft, text] = [drafted.join(' '), written.join(' ')];
      const difference = differenceOf(draft, text);
      if (difference === undefined) throw new Error('a draft with words is compared');
      const { place, inDraft, inText } = difference;
      const unmarked = (segments: ReturnType<typeof segmentsOf>) =>
        saidWords(segments.map((one) => (one.isMarked ? ' ' : one.text)).join(''))
          .map(({ said }) => said)
          .join(' ');
      expect(unmarked(segmentsOf(draft, inDraft))).toBe(
        unmarked(segmentsOf(text, inText, place.start, place.end)),
      );
    }),
  );
});
