import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestContent } from '../src/disk/ingest-content.ts';
import { captureOf, tempContent } from '../src/disk/fixtures/temp-content.ts';

/** Runs a script of the archive in a folder that holds a `content` of its own. */
function run(root: string, script: string, ...words: string[]) {
  const file = resolve('scripts', script);
  return spawnSync(process.execPath, [file, ...words], { cwd: root, encoding: 'utf8' });
}

// A process takes long to start on a busy machine.
const patience = { timeout: 60_000 };

describe('npm run ingest', patience, () => {
  test('says what it made of each capture, writes it and exits 0', () => {
    const { root } = tempContent();
    const { status, stdout, stderr } = run(root, 'ingest.ts');
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'one.txt → articles/first-storm-of-the-year.md: date not known, outlet not known; lines: 1 prose, 1 record, 0 left out',
    );
    expect(stdout).toContain('Wrote content/articles/first-storm-of-the-year.md');
    expect(stdout).toMatch(/2 captures ingested, 5 files written, 0 problems\.\n$/);
    expect(status).toBe(0);
  });

  test('exits 1 with a message where a capture cannot be read, and ingests the other', () => {
    const { root, write } = tempContent();
    write('captures/one.txt', '');
    const { status, stdout, stderr } = run(root, 'ingest.ts');
    expect(stderr).toBe(
      'Problem: content/captures/one.txt: is empty. Put the text of the page into it.\n',
    );
    expect(stdout).toContain('1 captures ingested, 3 files written, 1 problems.');
    expect(status).toBe(1);
  });

  test('with --check writes nothing, and exits 1 until nothing is out of date', () => {
    const { root, content } = tempContent();
    const { status, stdout } = run(root, 'ingest.ts', '--check');
    expect(stdout).toContain('Would write content/articles/first-storm-of-the-year.md');
    expect(status).toBe(1);
    expect(existsSync(join(content, 'articles'))).toBe(false);
    ingestContent(content);
    expect(run(root, 'ingest.ts', '--check').status).toBe(0);
  });

  test('exits 2 where it is called otherwise', () => {
    const { root, content } = tempContent();
    const { status, stderr } = run(root, 'ingest.ts', '--chek');
    expect(stderr).toBe('Usage: npm run ingest [-- --check]\n');
    expect(status).toBe(2);
    expect(existsSync(join(content, 'articles'))).toBe(false);
  });
});

describe('npm run -s read', patience, () => {
  test('prints what ingest would make of any text file, and writes nothing', () => {
    const { root, content } = tempContent();
    const file = join(root, 'page.text');
    writeFileSync(file, captureOf('Third storm of the year'));
    const before = [readdirSync(root), readdirSync(content), readdirSync(`${content}/captures`)];
    const { status, stdout, stderr } = run(root, 'read.ts', file);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      slug: 'third-storm-of-the-year',
      article: { title: 'Third storm of the year', date: null },
      blocks: [{ id: 'p1', kind: 'paragraph' }],
      overruled: [],
    });
    expect(status).toBe(0);
    const after = [readdirSync(root), readdirSync(content), readdirSync(`${content}/captures`)];
    expect(after).toEqual(before);
  });

  test('heeds the record beside a capture', () => {
    const { root, write } = tempContent();
    write('captures/one.yaml', 'url: null\ncaptured: null\ndate: {value: "2025", basis: b}\n');
    const { stdout } = run(root, 'read.ts', 'content/captures/one.txt');
    expect(JSON.parse(stdout)).toMatchObject({ article: { date: '2025' } });
  });

  test('exits 1 with a message where the file cannot be read', () => {
    const { root } = tempContent();
    const { status, stdout, stderr } = run(root, 'read.ts', 'nowhere.txt');
    expect(stderr).toBe(
      'nowhere.txt: cannot be read (ENOENT). See that it is a file, and that you may read it.\n',
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test.each([[[]], [['--all', 'a.txt']]])('exits 2 for %j', (words) => {
    const { root } = tempContent();
    const { status, stderr } = run(root, 'read.ts', ...words);
    expect(stderr).toBe('Usage: npm run -s read -- FILE | --jsonl\n');
    expect(status).toBe(2);
  });
});

describe('npm run eval:dates', patience, () => {
  test('prints the score of a folder, and on demand the mistakes', () => {
    const { root } = tempContent();
    const told = '<TIMEX3 type="DATE" value="2025-02-06">yesterday</TIMEX3>';
    const made = '<DCT><TIMEX3 value="2025-02-05">02/05/25</TIMEX3></DCT>';
    writeFileSync(join(root, 'a.tml'), `<DOCID>a</DOCID>${made}<TEXT>It fell ${told}.</TEXT>`);
    const { status, stdout } = run(root, 'eval-dates.ts', '--mistakes', '.');
    expect(stdout).toContain('.: 1 articles, 1 days told\n  right             0.0 % (0)');
    expect(stdout).toContain('a: 2025-02-06, read 2025-02-04: It fell [yesterday].');
    expect(status).toBe(0);
  });

  test.each([[[]], [['--other', '.']]])('exits 2 for %j', (words) => {
    const { status, stderr } = run('.', 'eval-dates.ts', ...words);
    expect(stderr).toBe('Usage: npm run eval:dates -- [--mistakes] DIR…\n');
    expect(status).toBe(2);
  });

  test('exits 1 with a message where a file is not TimeML', () => {
    const { root } = tempContent();
    writeFileSync(join(root, 'a.tml'), '<a/>');
    const { status, stderr } = run(root, 'eval-dates.ts', '.');
    expect(stderr).toContain('./a.tml cannot be read as TimeML:');
    expect(status).toBe(1);
  });
});
