import { describe, expect, test } from 'vitest';
import { htmlLines } from './html-lines.ts';

/** What a person sees of a page, line by line. */
const seen = (html: string) =>
  htmlLines(html).flatMap(({ data, text }) => (data === undefined ? text : []));
const lineOf = (html: string, words: string) =>
  htmlLines(html).find(({ text }) => text.includes(words));

describe('the lines of a saved page', () => {
  test.each([
    [
      'blocks begin and end one',
      '<h1>Calm</h1><p>One.</p><div>Two.</div>',
      ['Calm', 'One.', 'Two.'],
    ],
    [
      'text beside a block is one of its own',
      '<div>One.<p>Two.</p>Three.</div>',
      ['One.', 'Two.', 'Three.'],
    ],
    ['a break ends one', '<p>One.<br>Two.<br/>Three.</p>', ['One.', 'Two.', 'Three.']],
    [
      'inline elements do not',
      '<p>A <b>b<i>o</i>at</b> <a href="/x">sank</a>.</p>',
      ['A boat sank.'],
    ],
    [
      'a row of a table is one',
      '<table><tr><td>Up</td><td>3.2</td></tr><tr><th>Down</th><td>1</td></tr></table>',
      ['Up 3.2', 'Down 1'],
    ],
    [
      'line breaks of the markup do not show',
      '<p>A boat\n   sank\tthere.</p>',
      ['A boat sank there.'],
    ],
    ['those of preformatted text do', '<pre>One\nTwo</pre>', ['One', 'Two']],
    ['of whatever kind', '<pre>One\rTwo\r\nThree</pre>', ['One', 'Two', 'Three']],
    ['a custom element is a block', '<x-card>One.</x-card><x-card>Two.</x-card>', ['One.', 'Two.']],
    [
      'entities are what they stand for',
      '<p>Fish &amp; chips&nbsp;&mdash; &#8220;now&#8221;</p>',
      ['Fish & chips — “now”'],
    ],
    ['an end tag may be missing', '<p>One.<p>Two.<li>Three.', ['One.', 'Two.', 'Three.']],
    ['a page without markup is one line', 'One.', ['One.']],
    ['an empty one has none', '', []],
  ])('%s', (_, html, lines) => {
    expect(seen(html)).toEqual(lines);
  });

  test.each([
    ['scripts', '<script>hidden()</script>'],
    ['style sheets', '<style>p { color: hidden }</style>'],
    ['what shows without scripts alone', '<noscript><p>hidden</p></noscript>'],
    ['frames', '<iframe>hidden</iframe>'],
    ['templates', '<template><p>hidden</p></template>'],
    ['choices', '<select><option>hidden</option></select>'],
    ['drawings', '<svg><text>hidden</text></svg>'],
    ['what says that it is hidden', '<div hidden><p>hidden</p></div>'],
    ['what its style hides', '<div style="color: red; display : none"><p>hidden</p></div>'],
    ['what only a program reads out', '<span class="link sr-only">hidden</span>'],
  ])('leave out %s', (_, html) => {
    expect(seen(`<p>One.</p>${html}<p>Two.</p>`)).toEqual(['One.', 'Two.']);
  });

  test('take in the template of a component, which a reader sees', () => {
    const html = '<x-text><template shadowrootmode="open"><p>One.</p></template></x-text>';
    expect(seen(html)).toEqual(['One.']);
  });

  test('never run what they hold, and never take words for markup', () => {
    const words = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>';
    expect(seen(words)).toEqual(['<script>alert(1)</script>']);
  });
});

describe('a line', () => {
  test.each([
    ['nothing', '<p>One two</p>', 0],
    ['half', '<p>abcd<a href="/">efgh</a></p>', 0.5],
    ['all', '<p><a href="/"><b>One</b> two</a></p>', 1],
  ])('knows how much of it is linked: %s', (_, html, share) => {
    expect(htmlLines(html)[0]?.linked).toBeCloseTo(share);
  });

  test('has the link of the line above no longer', () => {
    expect(lineOf('<p><a href="/">One</a></p><p>Two</p>', 'Two')?.linked).toBe(0);
  });

  test.each([
    ['author', '<p><a rel="author" href="/a">Ana Ruiz</a></p>', 'author'],
    ['tag', '<li><a rel="nofollow tag" href="/t">Ports</a></li>', 'tag'],
    [
      'nothing where other words stand beside the link',
      '<p>Not a word by <a rel="author">Ana Ruiz</a></p>',
      undefined,
    ],
    ['nothing where the link does not say', '<p><a href="/a">Ana Ruiz</a></p>', undefined],
  ])('says what it is to the article where it is a link that says so: %s', (_, html, rel) => {
    expect(htmlLines(html)[0]?.rel).toBe(rel);
  });

  test('knows the element around it, and those around that', () => {
    const { element } =
      lineOf('<main><section class="Story Body"><p>One.</p></section></main>', 'One') ?? {};
    expect(element?.tag).toBe('p');
    expect(element?.parent?.tag).toBe('section');
    expect(element?.parent?.names).toBe('story body');
    expect(element?.parent?.parent?.tag).toBe('main');
  });

  test('is that of its block where an element within says nothing of itself', () => {
    expect(lineOf('<p><b>One</b></p>', 'One')?.element?.tag).toBe('p');
  });

  test('says whether it begins within its element', () => {
    expect(lineOf('<p>One<br>Two</p>', 'One')?.isPart).toBe(false);
    expect(lineOf('<p>One<br>Two</p>', 'Two')?.isPart).toBe(true);
    expect(lineOf('<p>One<br>Two</p><p>Three</p>', 'Three')?.isPart).toBe(false);
  });
});

test.each(['', 'b', ' \u{acca5}', '\n\u{acca5} x'])(
  'a page that breaks off in an end tag says nothing of it, %j',
  (rest) => {
    expect(seen(`<p>Calm sea</g${rest}`)).toEqual(['Calm sea']);
  },
);

test('page data are lines, too, in the order of the markup', () => {
  const html = `<html lang="es"><head><title>Calm – A Paper</title>
    <meta property="og:title" content="Calm"><link rel="canonical" href="https://a.example/x">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Calm"}</script></head>
    <body><h1>Calm</h1><time datetime="2025-03-01">1 March</time></body></html>`;
  const lines = htmlLines(html).map(({ data }) => (data ? `${data.from} ${data.key}` : 'seen'));
  expect(lines).toEqual([
    'html language',
    'title title',
    'meta title',
    'link address',
    'json-ld title',
    'seen',
    'time date',
    'seen',
  ]);
});
