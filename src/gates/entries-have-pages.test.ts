import { describe, expect, test } from 'vitest';
import type { Block } from '../domain/block.ts';
import { compareProse, findStrayArticle } from './entries-have-pages.ts';
import { readPage } from './page.ts';

const blocks: readonly Block[] = [
  { id: 'p1', kind: 'paragraph', text: 'She said “no”, twice.' },
  { id: 'h1', kind: 'heading', text: 'What followed' },
  { id: 'p2', kind: 'item', text: 'Tariffs & <talks>.' },
];
const SOUND = [
  '<p id="p1">She said “no”, twice.</p>',
  '<h2 id="h1">What followed</h2>',
  '<ul><li id="p2">Tariffs &amp; &lt;talks>.</li></ul>',
];

function faultsOf(...prose: readonly string[]): string[] {
  const html = `<main><h1 id="t">Title</h1><div data-prose>\n${prose.join('\n')}\n</div></main>`;
  const problems = compareProse('x', blocks, readPage('articles/x/index.html', html));
  return problems.map(({ what }) => what);
}

describe('the page of an entry', () => {
  test('passes with every block once, in order, in its very words', () => {
    expect(faultsOf(...SOUND)).toEqual([]);
  });

  test('may mark words within a block and add notes that are not searched', () => {
    const marked = '<p id="p1">She said <mark>“no”</mark>, twice.</p>';
    const notes = '<ul data-archive><li>Claudia Sheinbaum</li></ul>';
    expect(faultsOf(marked, notes, ...SOUND.slice(1))).toEqual([]);
  });

  test('fails where it is missing', () => {
    const [problem] = compareProse('x', blocks, undefined);
    expect(problem?.file).toBe('articles/x/index.html');
    expect(problem?.what).toMatch(/^is missing/);
  });

  test.each(['<p>She said “no”, twice.</p>', '<i data-prose></i><b data-prose></b>'])(
    'fails without exactly one element of prose: %s',
    (html) => {
      const [problem] = compareProse('x', blocks, readPage('articles/x/index.html', html));
      expect(problem?.what).toMatch(/has [02] elements marked data-prose/);
    },
  );

  test('fails where a block is lost', () => {
    expect(faultsOf(...SOUND.slice(0, 2))).toEqual(['shows p2 nowhere.']);
  });

  test('fails where a block stands twice', () => {
    expect(faultsOf(...SOUND, SOUND[2] ?? '')).toContain('shows p2 more than once.');
  });

  test.each([
    ['a quotation mark is made straight', '<p id="p1">She said "no", twice.</p>'],
    ['a letter is lost', '<p id="p1">She said “no”, twice</p>'],
    ['a space is added', '<p id="p1">She said “no” , twice.</p>'],
    ['the text was read as HTML', '<p id="p1">She said “no”, <script>twice.</script></p>'],
  ])('fails where %s', (_, first) => {
    expect(faultsOf(first, ...SOUND.slice(1)).join()).toMatch(/p1 reads ".+" and should read "/);
  });

  test('fails where blocks change places', () => {
    const [first = '', second = '', third = ''] = SOUND;
    expect(faultsOf(second, first, third)).toContain('shows h1 where p1 should stand.');
  });

  test('fails where it shows a block that the entry does not have', () => {
    expect(faultsOf(...SOUND, '<p id="p3">More.</p>')).toContain(
      'shows p3, which the entry does not have.',
    );
  });

  test('fails where words that belong to no block stand among the prose', () => {
    expect(faultsOf(...SOUND, '<p>Advertisement</p>').join()).toMatch(/among the prose, reads/);
  });
});

describe('a page among the articles', () => {
  const slugs = new Set(['x']);
  const found = (path: string, html = '') => findStrayArticle(readPage(path, html), slugs).length;

  test('has an entry, or is a problem', () => {
    expect(found('articles/x/index.html')).toBe(0);
    expect(found('articles/x/capture/index.html')).toBe(0);
    expect(found('articles/y/index.html')).toBe(1);
    expect(found('articles/y/capture/index.html')).toBe(1);
    expect(found('topics/y/index.html')).toBe(0);
  });

  test('may be the old address of one that moved', () => {
    const html = '<meta http-equiv="refresh" content="0;url=/articles/x/">';
    expect(found('articles/y/index.html', html)).toBe(0);
  });
});
