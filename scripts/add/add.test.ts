import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { captureOf, tempContent } from '../../src/disk/fixtures/temp-content.ts';
import { SAVED_PAGES } from '../../src/fixtures/test-archive.ts';
import { main } from '../add.ts';
import { runScript } from '../fixtures/run-script.ts';
import { makeWarc } from '../unpack/fixtures/make-warc.ts';

/** An archive, and a folder of what is to be added to it. */
function beforeAdding() {
  const { root, content } = tempContent();
  const source = join(root, 'saved');
  mkdirSync(source);
  const save = (name: string, text: string) => {
    mkdirSync(join(source, name, '..'), { recursive: true });
    writeFileSync(join(source, name), text);
    return join(source, name);
  };
  const add = (...words: string[]) => runScript(main, words, { HEMEROTECA_CONTENT: content });
  const captures = () =>
    readdirSync(join(content, 'captures')).filter(
      (name) => !/^(?:one|two)\.|^SHA|^ADDED$/.test(name),
    );
  const capture = (name: string) => readFileSync(join(content, 'captures', name), 'utf8');
  return { content, source, save, add, captures, capture };
}

test('a file is copied byte for byte, under a name in plain letters, and becomes an article', async () => {
  const { content, save, add, captures, capture } = beforeAdding();
  const text = captureOf('Third storm: “the worst”');
  const { status, stdout, stderr } = await add(save('Über den Sturm – Page 3.TXT', text));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(captures()).toEqual(['uber-den-sturm-page-3.txt']);
  expect(capture('uber-den-sturm-page-3.txt')).toBe(text);
  expect(existsSync(join(content, 'articles/third-storm-the-worst.md'))).toBe(true);
  expect(stdout).toMatch(/^uber-den-sturm-page-3.txt → articles\/third-storm-the-worst\n/);
  expect(stdout).toMatch(/\n1 capture added to .*\.\n$/);
});

test('of each new capture five lines say what was found, how it is known and what is missing', async () => {
  const { save, add } = beforeAdding();
  const { stdout } = await add(save('storm.txt', captureOf('Third storm of the year')));
  const [, ...lines] = stdout.split('\n\n')[0]?.split('\n') ?? [];
  expect(lines.map((line) => line.slice(2, 12).trim())).toEqual([
    ...['found', 'known by', 'text', 'missing', 'look at'],
  ]);
  expect(lines[0]).toContain('“Third storm of the year”');
  expect(lines[3]).toContain('no date; outlet not known; no author');
  expect(lines[4]).toContain('little text, 19 words');
});

test('the record says where and when a page was found, as told or as the page has noted', async () => {
  const { save, add, capture, captures } = beforeAdding();
  await add(save('a.txt', captureOf('A')), '--url', 'https://a.example/1', '--captured', '2025-03');
  expect(capture('a.yaml')).toBe('url: "https://a.example/1"\ncaptured: "2025-03"\n');
  const single = `<!DOCTYPE html> <html><!--
 Page saved with SingleFile
 url: https://port.example/storm
 saved date: Sat Mar 01 2025 23:12:13 GMT+0100 (Central European Standard Time)
--><body><h1>Storm</h1><p>${captureOf('B')}</p></body></html>`;
  await add(save('b.html', single));
  expect(capture('b.yaml')).toBe('url: "https://port.example/storm"\ncaptured: "2025-03-01"\n');
  await add(save('c.txt', captureOf('C')));
  expect(captures()).not.toContain('c.yaml');
});

test('a record that lies beside a file goes along with it', async () => {
  const { save, add, capture } = beforeAdding();
  save('a.yaml', 'slug: a-storm\n');
  await add(save('a.txt', captureOf('A')), '--captured', '2025');
  expect(capture('a.yaml')).toBe('slug: a-storm\n');
});

test('nothing that is there is overwritten, and the same bytes are not added again', async () => {
  const { save, add, captures, capture } = beforeAdding();
  await add(save('storm.txt', captureOf('Storm')));
  const again = await add(save('other-name.txt', captureOf('Storm')));
  expect(again.stdout).toContain('other-name.txt: there already, as storm.txt.');
  await add(save('storm.txt', captureOf('Another storm')));
  await add(save('storm.html', `<html><body><p>${captureOf('A page')}</p></body></html>`));
  expect(capture('storm.txt')).toBe(captureOf('Storm'));
  const names = captures();
  expect(names).toHaveLength(3);
  expect(new Set(names.map((name) => name.replace(/\.\w+$/, ''))).size).toBe(3);
});

test('of a folder pages and texts are added, those in folders too, but not what lies beside a page', async () => {
  const { source, save, add, captures } = beforeAdding();
  cpSync(`${SAVED_PAGES}/captures`, source, { recursive: true });
  const pages = readdirSync(source).filter((name) => /\.html?$/.test(name)).length;
  save('storm.html', `<html><body><p>${captureOf('A page')}</p></body></html>`);
  save('storm_files/frame.html', '<p>An advertisement.</p>');
  save('2025/march.txt', captureOf('In a folder'));
  save('2025/APRIL.HTM', `<html><body><p>${captureOf('Capitals')}</p></body></html>`);
  save('picture.png', 'PNG');
  symlinkSync(source, join(source, '2025/again'));
  const { status, stdout, stderr } = await add(source);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('3 files passed over: no page and no text.');
  expect(captures().filter((name) => /\.(?:html?|txt)$/.test(name))).toHaveLength(pages + 3);
});

test('the pages of a web archive are added, each with its address and its day', async () => {
  const { source, add, captures, capture } = beforeAdding();
  const url = 'https://www.port-amber.example/news/storm.html';
  const body = `<!doctype html><h1>Storm</h1><p>${captureOf('').repeat(6)}</p>`;
  const file = join(source, 'a.warc.gz');
  writeFileSync(file, await makeWarc([{ url, body }]));
  const { stdout, stderr } = await add(file);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/\n1 capture added/);
  const [, record = ''] = captures();
  expect(capture(record)).toMatch(
    /^url: "https:\/\/www\.port-amber\.example\/news\/storm\.html"\n/,
  );
});

test('what can be no capture is named with what to do, and the others are added', async () => {
  const { save, add, captures } = beforeAdding();
  const files = [save('a.pdf', '%PDF-1.7'), save('b.txt', captureOf('B')), 'nowhere.html'];
  const { status, stderr } = await add(...files);
  expect(status).toBe(1);
  expect(stderr).toMatch(/a\.pdf: is a PDF, which is not read\. Save the page/);
  expect(stderr).toMatch(/nowhere\.html: cannot be read/);
  expect(captures()).toEqual(['b.txt']);
});

test('of a folder what may have been taken for a saved page is named, and a folder of nothing too', async () => {
  const { source, save, add, captures } = beforeAdding();
  save('a.mht', 'MIME-Version: 1.0');
  const { status, stderr } = await add(source);
  expect(status).toBe(1);
  expect(stderr).toMatch(/a\.mht: is MHTML .* Open it in the browser/);
  save('empty/picture.png', 'PNG');
  const nothing = await add(join(source, 'empty'));
  expect(nothing.status).toBe(1);
  expect(nothing.stderr).toMatch(/There is nothing to add in .*empty\.\n/);
  expect(captures()).toEqual([]);
});

test('what is told of a page that is there already is written where it has no record, else it is said', async () => {
  const { save, add, capture } = beforeAdding();
  const file = save('storm.txt', captureOf('Storm'));
  await add(file);
  await add(file, '--url', 'https://a.example/1');
  expect(capture('storm.yaml')).toBe('url: "https://a.example/1"\n');
  const { stdout } = await add(file, '--captured', '2025');
  expect(stdout).toContain('storm.yaml is there already: write it there.');
  expect(capture('storm.yaml')).toBe('url: "https://a.example/1"\n');
});

test('all that is wrong with the archive is told, before anything is copied where nothing can be read', async () => {
  const { content, save, add, captures } = beforeAdding();
  writeFileSync(join(content, 'captures/one.yaml'), 'date: 2024-01-01\n');
  const first = await add(save('a.txt', captureOf('A')));
  expect(first.status).toBe(1);
  expect(first.stderr).toMatch(/one\.yaml, line 1: /);
  writeFileSync(join(content, 'vocabularies/people.yaml'), '- label: A: b\n');
  const second = await add(save('b.txt', captureOf('B')));
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/people\.yaml, line 1: /);
  expect(captures()).toEqual(['a.txt']);
});

test('it is told what is wrong with how it was called', async () => {
  const { save, add } = beforeAdding();
  const two = [save('a.txt', captureOf('A')), save('b.txt', captureOf('B'))];
  expect(await add()).toMatchObject({ status: 2 });
  const cases: [string[], string][] = [
    [[...two, '--url', 'https://a.example/'], '--url is the address of one page.'],
    [[two[0] ?? '', '--url', 'a.example'], '--url is an address: https://example.org/page.'],
    [[two[0] ?? '', '--captured', '31/12/2025'], '--captured is a date: 2025-03-01.'],
  ];
  for (const [words, message] of cases) {
    const { status, stderr } = await add(...words);
    expect([status, stderr.split('\n')[0]]).toEqual([2, message]);
  }
});
