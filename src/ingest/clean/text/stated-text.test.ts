import { describe, expect, test } from 'vitest';
import { unitsOfPage } from '../fixtures/units.ts';
import { statedText } from './stated-text.ts';

const sentences = [
  'The ferry to the outer islands stays in port all week, the harbour master said on Monday.',
  'Divers found that its rudder had a crack as long as an arm, and that a bolt was missing.',
  'A smaller boat takes the mail and the milk, but no cars, until the yard has cast a new one.',
  'Nobody on the islands has been without bread so far, and the school stays open for the day.',
];
/** How much of a line the page data of a page with this text state. */
function statedBy(body: string) {
  const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: body });
  return statedText(unitsOfPage(`<script type="application/ld+json">${json}</script>`));
}
const stated = statedBy(sentences.join(' '));

describe('the text that page data states', () => {
  test('has all of its own sentences, and of others nothing', () => {
    for (const sentence of sentences) expect(stated?.(sentence)).toBe(1);
    expect(stated?.('Most read: ten ways to cook a herring, and three not to.')).toBe(0);
  });

  test('has a part of a line that goes on with other words', () => {
    const share = stated?.(
      'Divers found that its rudder had a hole, and three other parts besides.',
    );
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.9);
  });

  test('is compared without capitals, marks and markup', () => {
    const marked = statedBy(`<p>${sentences.join('</p>&nbsp;<p>')}</p>`);
    expect(marked?.(`— ${sentences[1]?.toUpperCase() ?? ''} »`)).toBe(1);
  });

  test('is none where there are no more words than a summary has', () => {
    expect(statedBy(sentences[0] ?? '')).toBeUndefined();
    expect(statedText([])).toBeUndefined();
  });
});
