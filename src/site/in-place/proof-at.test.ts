import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../text-fragment.ts';
import { proofAt } from './proof-at.ts';

const TEXT = 'It rained. Mr. Ruiz told the U.S. Senate of tariffs on Monday. Nobody came.';
const { document } = parseHTML(`
  <article data-outlet="The Echo"><div data-prose>
    <p id="p1" lang="en">It rained. Mr. Ruiz told the U.S. <span class="quoted" id="q-1">Senate of tariffs</span> on Monday. Nobody came.</p>
    <p id="p2">A note <i data-archive>by us</i> stands here.</p>
  </div></article>
  <table data-outlet="The Echo"><tr id="line-3"><th>3</th><td data-text>Monday, 5 May 2025</td></tr></table>
  <dl data-outlet="The Echo">
    <div id="record-date"><dt>Published</dt><dd>5 May<p data-reason>Reason: a reader knew.</p></dd></div>
  </dl>`);

const fragmentOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return textFragment(text, start, start + words.length);
};

describe('the proof at an address', () => {
  test('is the words in their sentence, which abbreviations do not end', () => {
    expect(proofAt(document, `#p1${fragmentOf('tariffs')}`)).toMatchObject({
      before: 'Mr. Ruiz told the U.S. Senate of ',
      exact: 'tariffs',
      after: ' on Monday.',
      outlet: 'The Echo',
    });
  });

  test('is a quotation in its sentence, where the address names it', () => {
    expect(proofAt(document, '#q-1')).toMatchObject({
      before: 'Mr. Ruiz told the U.S. ',
      exact: 'Senate of tariffs',
    });
  });

  test('is words of a line of the capture', () => {
    const hash = `#line-3${fragmentOf('5 May 2025', 'Monday, 5 May 2025')}`;
    expect(proofAt(document, hash)).toMatchObject({ before: 'Monday, ', exact: '5 May 2025' });
  });

  test('is the reason that the archive gives', () => {
    expect(proofAt(document, '#record-date')).toMatchObject({
      kind: 'reason',
      reasons: ['Reason: a reader knew.'],
    });
  });

  test('leaves out what the archive adds to the text', () => {
    expect(proofAt(document, '#p2')).toMatchObject({ before: 'A note  stands here.', exact: '' });
  });

  test('is none where the place is gone', () => {
    expect(proofAt(document, '#p9')).toBeUndefined();
  });
});
