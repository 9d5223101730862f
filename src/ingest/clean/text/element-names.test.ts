import { expect, test } from 'vitest';
import { unitsOfPage } from '../fixtures/units.ts';
import { partsReader } from './element-names.ts';

/** What the names of the element around the last line tell, and those of all around it. */
function partsIn(html: string) {
  const { own, around, tags } = partsReader()(unitsOfPage(html).at(-1)?.line.element);
  return { own: [...own], around: [...around], tags: [...tags].toSorted() };
}

test('an element says by its class, id or role what it holds', () => {
  expect(partsIn('<div class="c-Newsletter__form">Words</div>').own).toEqual(['newsletter']);
  expect(partsIn('<div id="most-read">Words</div>').own).toEqual(['recommended']);
  expect(partsIn('<div role="contentinfo">Words</div>').own).toEqual(['footer']);
});

test('words within longer words say nothing', () => {
  expect(partsIn('<div class="loadable shadows unshared">Words</div>').own).toEqual([]);
});

test('what holds an element holds what is in it', () => {
  const html = '<aside class="related"><div class="card"><p>Words</p></div></aside>';
  expect(partsIn(html)).toEqual({
    own: [],
    around: ['related', 'promotion'],
    tags: ['aside', 'div', 'p'],
  });
});

test('a text has no elements', () => {
  expect(partsReader()(undefined)).toEqual({ own: new Set(), around: new Set(), tags: new Set() });
});
