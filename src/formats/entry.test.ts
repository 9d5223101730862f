import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../domain/block.ts';
import { emptyCatalogueRecord } from '../domain/fixtures/empty.ts';
import { readEntry, writeEntry } from './entry.ts';
import { plainProse } from './plain-prose.ts';
import { fromMarkdown, toMarkdown } from './prose.ts';
import { readFrontMatter, writeFrontMatter } from './front-matter.ts';

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  'www.example.com/<script>',
  'https://example.com/a_b*c*',
  'mail@example.com',
  '[x](javascript:alert(1))',
  '![x](http://example.com/%E0%A4%A.png)',
  '- [ ] task',
  '1. one',
  '+++',
  '---',
  '# not a heading',
  '| a | b |',
  '[^1]',
  '~~struck~~',
  '&amp; &#60;',
  'a\\',
  '6’2”',
  '*',
  '`code`',
  '$x$',
);
const word = fc.oneof(
  hostile,
  fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}]{1,12}$/u),
  fc.constantFrom('“', '”', '_', '**', '<', '>', '\\'),
);
const text = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' ').trim())
  .filter((words) => words !== '');
const block = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'item' as const),
  text,
});

describe('the body of an entry', () => {
  test('reads back to the very text that was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const back = fromMarkdown(toMarkdown(blocks)).map(({ kind, text }) => ({ kind, text }));
        expect(back).toEqual(blocks);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 500) },
    );
  }, 60_000);

  // What was refused or read back differently, or took seconds, when it was read as GFM.
  test.each([
    'www.`_!„"}]',
    '~“__www./&#[^」^',
    'www.example.com/<script>',
    'www.*a*.example \\* b',
    'https://a.example/`b`_c_',
    'a@b.example_ *c*',
    '](',
    'a \\',
    '#',
    '---',
    '- [ ] task',
    '[^1]: note',
    '<!-- a -->',
    '&#0;&amp;',
  ])('reads back as itself: %j', (text) => {
    expectReadBack(text);
  });

  test.each(['*a_ ', '](', '[a](', '&amp;', '\\', '<a ', '> ', '- ', '`'])(
    'reads back as itself in the time of its length: %j without end',
    (unit) => {
      const begun = process.threadCpuUsage();
      expectReadBack(unit.repeat(20_000).trim());
      // Some 100 ms; a reader that compares each bracket with all others takes minutes.
      expect(process.threadCpuUsage(begun).user).toBeLessThan(5_000_000);
    },
  );

  test('is read without a reader of Markdown, whatever its text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(plainProse(toMarkdown(blocks))).toEqual(blocks);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 500) },
    );
  });

  test('keeps markup of the source as text', () => {
    const markdown = toMarkdown([{ kind: 'paragraph', text: '<b>bold</b> www.example.com' }]);
    expect(fromMarkdown(markdown)[0]?.text).toBe('<b>bold</b> www.example.com');
  });

  test.each([
    '<div>html</div>\n',
    '> quote\n',
    '1. one\n',
    '# title\n',
    'a *b* c\n',
    '- a\n\n  b\n',
  ])('is refused where it holds more than plain blocks: %j', (body) => {
    expect(() => fromMarkdown(body)).toThrow(/line 1 of the body/);
  });

  test('numbers paragraphs and items together, subheads apart', () => {
    const ids = fromMarkdown('a\n\n## b\n\n- c\n- d\n\ne\n').map(({ id }) => id);
    expect(ids).toEqual(['p1', 'h1', 'p2', 'p3', 'p4']);
  });
});

function expectReadBack(text: string) {
  for (const kind of ['paragraph', 'heading', 'item'] as const) {
    const blocks = [
      { kind, text },
      { kind, text: `1. ${text}` },
    ];
    const entry = { record: emptyCatalogueRecord, blocks: numberBlocks(blocks) };
    const read = readEntry(writeEntry(entry), 'x.md').blocks;
    expect(read.map(({ kind, text }) => ({ kind, text }))).toEqual(blocks);
  }
}

describe('front matter', () => {
  test('reads back to the values that were written, strings in double quotes', () => {
    const data = { title: 'A: “b” --- c', date: '2025-02-05', people: ['x'], n: null, yes: true };
    const file = writeFrontMatter(data, 'Body.\n');
    expect(file).toContain('date: "2025-02-05"\n');
    expect(readFrontMatter(file, 'x.md')).toEqual({ data, body: '\nBody.\n' });
  });

  test.each([
    ['long words', { title: 'A “long” title, '.repeat(20_000) }],
    ['many names', { people: Array.from({ length: 9000 }, (_, at) => `a-name-${String(at)}`) }],
    ['line ends of any kind', { title: `a${'\u2028'.repeat(900)}\u2029\n\r\u0085b` }],
  ])('reads back %s', (_, data) => {
    const file = writeFrontMatter(data, 'Body.\n');
    expect(readFrontMatter(file, 'x.md')).toEqual({ data, body: '\nBody.\n' });
  });

  test('reads back any words', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<<', 'null', '1987', '\u0085'),
    );
    fc.assert(
      fc.property(fc.array(value), (people) => {
        const file = writeFrontMatter({ people }, 'Body.\n');
        expect(readFrontMatter(file, 'x.md').data).toEqual({ people });
      }),
    );
  });

  test.each([
    '---js\n({a: 1})\n---\n',
    '---javascript\n1\n---\n',
    '--- js\n1\n---\n',
    '---constructor\n---\n',
    'no',
  ])('is refused unless it begins with bare dashes: %j', (file) => {
    expect(() => readFrontMatter(file, 'x.md')).toThrow(/x\.md, line 1: does not begin/);
  });

  test('is refused when it hides an alias or an oversize', () => {
    expect(() => readFrontMatter('---\na: &a [1]\nb: *a\n---\n', 'x.md')).toThrow(/unreadable/);
    expect(() => readFrontMatter(`---\n${'\n'.repeat(70_000)}---\n`, 'x.md')).toThrow(
      /blank lines/,
    );
  });
});
