import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../domain/problem.ts';
import { sha256 } from '../formats/manifest.ts';
import { captureOf, tempContent } from './fixtures/temp-content.ts';
import { ingestContent } from './ingest-content.ts';

const ONE = 'first-storm-of-the-year';
const TWO = 'second-storm-of-the-year';
const titled = (title: string) => `title: {value: "${title}", basis: The printed paper says so.}\n`;
const dated = (date: string) => `date: {value: "${date}", basis: The printed paper says so.}\n`;

/** What an ingest says, with the path of the folder cut off. */
function problemsOf(content: string): string[] {
  const { problems } = ingestContent(content);
  return problems.map((problem) => describeProblem(problem).replaceAll(`${content}/`, ''));
}

/** Every address, with its capture and its addresses before. */
function addressesIn(content: string, read: (name: string) => string): string[] {
  const names = readdirSync(`${content}/articles`).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    const { slug, capture, formerly } = JSON.parse(read(`articles/${name}`)) as {
      readonly slug: string;
      readonly capture: { readonly file: string };
      readonly formerly: readonly string[];
    };
    expect(name).toBe(`${slug}.reading.json`);
    expect(existsSync(`${content}/articles/${slug}.md`)).toBe(true);
    return [capture.file, slug, ...formerly].join(' ');
  });
}

describe('of two articles with one headline', () => {
  test('the first by the name of its capture has it for its address, the other with its day', () => {
    const { content, write, read } = tempContent();
    write('captures/two.txt', captureOf('First storm of the year'));
    write('captures/two.yaml', dated('2024-03-01'));
    expect(problemsOf(content)).toEqual([]);
    expect(addressesIn(content, read)).toEqual([`two.txt ${ONE}-2024-03-01`, `one.txt ${ONE}`]);
  });

  test('the one that is published keeps it, whatever its capture is called', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    const capture = captureOf('Second storm of the year');
    write('captures/a-new-one.txt', `${capture}\n`);
    expect(problemsOf(content)).toEqual([]);
    const code = sha256(`${capture}\n`).slice(0, 8);
    expect(addressesIn(content, read)).toEqual([
      `one.txt ${ONE}`,
      `a-new-one.txt ${TWO}-${code}`,
      `two.txt ${TWO}`,
    ]);
  });

  test('the other keeps its own when the first is gone', () => {
    const { content, write, read } = tempContent();
    write('captures/two.txt', captureOf('First storm of the year'));
    write('captures/two.yaml', dated('2024-03-01'));
    ingestContent(content);
    for (const name of ['captures/one.txt', `articles/${ONE}.md`, `articles/${ONE}.reading.json`]) {
      rmSync(`${content}/${name}`);
    }
    // A capture alike to the byte is there: the line of the other is taken for its own.
    const gone = [`articles/${ONE}.md`, `articles/${ONE}.reading.json`];
    expect(problemsOf(content)).toEqual(
      gone.map((name): unknown =>
        expect.stringMatching(`^${name}: is not there; .*SHA256SUMS names`),
      ),
    );
    expect(addressesIn(content, read)).toEqual([`two.txt ${ONE}-2024-03-01`]);
  });

  test('what one had before is not given to another either', () => {
    const { content, write, read } = tempContent();
    write('captures/two.yaml', `slug: calm-sea\nformerly: [${TWO}]\n`);
    ingestContent(content);
    write('captures/a-new-one.txt', captureOf('Second storm of the year'));
    write('captures/a-new-one.yaml', dated('2024-03-01'));
    expect(problemsOf(content)).toEqual([]);
    expect(addressesIn(content, read)).toEqual([
      `two.txt calm-sea ${TWO}`,
      `one.txt ${ONE}`,
      `a-new-one.txt ${TWO}-2024-03-01`,
    ]);
  });
});

describe('an article with another title', () => {
  test('moves, its old address leads to it, and its old files are gone', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    write('captures/one.yaml', titled('Calm sea') + dated('2025-02-05'));
    const { written, removed, problems } = ingestContent(content);
    expect(problems).toEqual([]);
    const made = ['articles/calm-sea.md', 'articles/calm-sea.reading.json'];
    expect(written).toEqual([...made, 'SHA256SUMS']);
    expect(removed).toEqual([`articles/${ONE}.md`, `articles/${ONE}.reading.json`]);
    expect(addressesIn(content, read)).toEqual([`one.txt calm-sea ${ONE}`, `two.txt ${TWO}`]);
    expect(read('articles/calm-sea.md')).toContain('date: "2025-02-05"');
    expect(read('articles/SHA256SUMS').match(/[\w.-]+$/gm)).toEqual(
      ['calm-sea.md', 'calm-sea.reading.json', `${TWO}.md`, `${TWO}.reading.json`].toSorted(),
    );
    expect(ingestContent(content)).toMatchObject({ written: [], removed: [], problems: [] });
  });

  test('moves back, and the address it had meanwhile leads to it', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    write('captures/one.yaml', titled('Calm sea'));
    ingestContent(content);
    rmSync(`${content}/captures/one.yaml`);
    expect(problemsOf(content)).toEqual([]);
    expect(addressesIn(content, read)).toEqual([`one.txt ${ONE} calm-sea`, `two.txt ${TWO}`]);
    expect(ingestContent(content)).toMatchObject({ written: [], removed: [], problems: [] });
  });

  test('stays where its record keeps the address', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    write('captures/one.yaml', `${titled('Calm sea')}slug: ${ONE}\n`);
    expect(ingestContent(content)).toMatchObject({ removed: [], problems: [] });
    expect(addressesIn(content, read)).toEqual([`one.txt ${ONE}`, `two.txt ${TWO}`]);
    expect(read(`articles/${ONE}.md`)).toContain('title: "Calm sea"');
  });

  test('moves where it is to be said only what would be done, in words alone', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    write('captures/one.yaml', titled('Calm sea'));
    const { written, removed } = ingestContent(content, { dry: true });
    expect([written.length, removed.length]).toEqual([3, 2]);
    expect(addressesIn(content, read)).toEqual([`one.txt ${ONE}`, `two.txt ${TWO}`]);
  });

  test('does not move away from a file that was edited by hand', () => {
    const { content, write, append, read } = tempContent();
    ingestContent(content);
    append(`articles/${ONE}.md`, '\nAdded.\n');
    write('captures/one.yaml', titled('Calm sea'));
    expect(problemsOf(content)).toEqual([
      `articles/${ONE}.md: was edited by hand, or damaged, since ingest wrote it; its article was left at this address. Put the correction into the record of its capture or into a vocabulary, and have it made again: \`npm run verify -- --repair\`.`,
    ]);
    expect(addressesIn(content, read)).toEqual([`one.txt ${ONE}`, `two.txt ${TWO}`]);
  });

  test('keeps its old address also where an older program wrote its reading', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    const name = `articles/${ONE}.reading.json`;
    const { capture } = JSON.parse(read(name)) as { readonly capture: object };
    const older = JSON.stringify({ slug: ONE, formerly: ['storm'], capture, gone: true });
    const manifest = read('articles/SHA256SUMS').replace(sha256(read(name)), sha256(older));
    write('articles/SHA256SUMS', manifest);
    write(name, older);
    write('captures/one.yaml', titled('Calm sea'));
    expect(problemsOf(content)).toEqual([]);
    expect(addressesIn(content, read)).toEqual([`one.txt calm-sea storm ${ONE}`, `two.txt ${TWO}`]);
  });
});

describe('what a record asserts and another article has is reported, and the rest of it holds', () => {
  test('is refused in the line of the table that asserts it', () => {
    const { content, write } = tempContent();
    ingestContent(content);
    write('captures/records.csv', `capture,slug\n\ntwo.txt,${ONE}\n`);
    expect(problemsOf(content)).toEqual([
      `captures/records.csv, line 3: slug: ${ONE} is an address of one.txt already. Name another, or remove it.`,
    ]);
  });

  test('an address', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    write('captures/two.yaml', `slug: ${ONE}\n${dated('2024-03-01')}`);
    expect(problemsOf(content)).toEqual([
      `captures/two.yaml, line 1: slug: ${ONE} is an address of one.txt already. Name another, or remove it.`,
    ]);
    expect(addressesIn(content, read)).toEqual([`one.txt ${ONE}`, `two.txt ${TWO}`]);
    expect(read(`articles/${TWO}.md`)).toContain('date: "2024-03-01"');
  });

  test('a former address', () => {
    const { content, write, read } = tempContent();
    write('captures/two.yaml', `formerly: [${ONE}, calm-sea]\n`);
    ingestContent(content);
    rmSync(`${content}/articles`, { recursive: true });
    write('captures/one.yaml', 'formerly: [calm-sea]\n');
    expect(problemsOf(content)).toEqual([
      `captures/two.yaml, line 1: formerly: calm-sea is an address of one.txt already. Name another, or remove it.`,
    ]);
    expect(addressesIn(content, read)).toEqual([
      expect.stringMatching(new RegExp(`^one\\.txt ${ONE}-[0-9a-f]{8} calm-sea$`)),
      `two.txt ${TWO} ${ONE}`,
    ]);
  });
});

describe('an article without its capture', () => {
  test('is reported and left', () => {
    const { content } = tempContent();
    ingestContent(content);
    rmSync(`${content}/captures/one.txt`);
    expect(problemsOf(content)).toEqual([
      `articles/${ONE}.md: is of the capture one.txt, which is not there. Put the capture back; or, if it was removed on purpose, remove its lines in captures/SHA256SUMS and ADDED, then run \`npm run verify -- --repair\`.`,
      expect.stringMatching(/^captures\/one\.txt: is not there; captures\/SHA256SUMS names it/),
    ]);
    expect(existsSync(`${content}/articles/${ONE}.md`)).toBe(true);
  });

  test('is reported and left, also if it never named one', () => {
    const { content, write } = tempContent();
    ingestContent(content);
    write('articles/stray.md', '---\n---\n');
    expect(problemsOf(content)).toEqual([
      'articles/stray.md: is an article without a reading that names its capture. Restore its reading; or remove the file, then run `npm run verify -- --repair`.',
    ]);
  });

  test('is none where the capture was renamed: it keeps its address', () => {
    const { content, read } = tempContent();
    ingestContent(content);
    renameSync(`${content}/captures/one.txt`, `${content}/captures/uno.txt`);
    expect(problemsOf(content)).toEqual([]);
    expect(addressesIn(content, read)).toEqual([`uno.txt ${ONE}`, `two.txt ${TWO}`]);
    expect(read('captures/SHA256SUMS').match(/\w+\.txt/g)).toEqual(['two.txt', 'uno.txt']);
    expect(ingestContent(content)).toMatchObject({ written: [], removed: [], problems: [] });
  });
});

test('of two captures that differ by their ending only, the one that came first is the capture', () => {
  const { content, write, read } = tempContent();
  ingestContent(content);
  write('captures/one.htm', '<p>x</p>');
  expect(problemsOf(content)).toEqual([
    'captures/one.htm: differs from one.txt by its ending only: both would have the record one.yaml. Rename it, or keep one of the two.',
  ]);
  expect(addressesIn(content, read)).toEqual([`one.txt ${ONE}`, `two.txt ${TWO}`]);
});
