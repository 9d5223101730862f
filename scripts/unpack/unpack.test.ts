import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tempContent } from '../../src/disk/fixtures/temp-content.ts';
import { allMade } from '../../src/disk/fixtures/read-made.ts';
import { ingestContent } from '../../src/disk/ingest-content.ts';
import { main } from '../unpack.ts';
import { runScript } from '../fixtures/run-script.ts';
import { makeWarc } from './fixtures/make-warc.ts';

const SITE = 'https://www.port-amber.example';
const SENTENCE =
  'The harbour was closed for three days this week after a storm tore away the lights on the wall. ';

/** A page with a report of its own headline. */
const page = (headline: string, text = SENTENCE.repeat(6)) =>
  `<!doctype html><html><head><title>${headline}</title></head><body><h1>${headline}</h1><p>${text}</p></body></html>`;

/** Unpacks an archive of a test into a folder of its own; gives what was said, and what was written. */
async function unpack(bytes: Uint8Array, name = 'a.warc.gz') {
  const { root, content } = tempContent();
  const file = join(root, name);
  writeFileSync(file, bytes);
  const run = async () => {
    const said = await runScript(main, [file], { HEMEROTECA_CONTENT: content });
    return {
      ...said,
      lines: said.stdout.replaceAll(`${content}/captures/`, '').split('\n'),
    };
  };
  const folder = `${content}/captures`;
  const captures = () => readdirSync(folder).filter((one) => one.startsWith('port-amber'));
  const read = (one: string) => readFileSync(`${folder}/${one}`, 'utf8');
  return { ...(await run()), run, content, folder, captures, read };
}

test('a page of a WARC becomes a capture with a record, and is ingested', async () => {
  const body = page('Storm closes the harbour');
  const warc = await makeWarc([{ url: `${SITE}/news/storm-harbour.html?id=7`, body }]);
  const { status, stderr, lines, captures, read, content } = await unpack(warc);
  expect(stderr).toBe('');
  const name = 'port-amber-example-news-storm-harbour-id-7-2025-03-01';
  expect(lines).toEqual([
    `Wrote ${name}.html: ${SITE}/news/storm-harbour.html?id=7`,
    '1 captures written, 0 there already, 0 pages left out, 0 other files not looked at.',
    '',
  ]);
  expect(status).toBe(0);
  expect(captures()).toEqual([`${name}.html`, `${name}.yaml`]);
  expect(read(`${name}.html`)).toBe(body);
  expect(read(`${name}.yaml`)).toBe(
    `url: "${SITE}/news/storm-harbour.html?id=7"\ncaptured: "2025-03-01"\n`,
  );
  expect(ingestContent(content).problems).toEqual([]);
});

describe('bodies are unpacked', () => {
  const body = page('Storm closes the harbour');
  const chunks = (bytes: Buffer) =>
    Buffer.concat([
      Buffer.from(`${bytes.length.toString(16)};x=1\r\n`),
      bytes,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  test.each([
    ['gzip', gzipSync(body), { 'Content-Encoding': 'gzip' }],
    ['brotli', brotliCompressSync(body), { 'Content-Encoding': 'br' }],
    ['zstd', zstdCompressSync(body), { 'Content-Encoding': 'zstd' }],
    ['chunks', chunks(Buffer.from(body)), { 'Transfer-Encoding': 'chunked' }],
    [
      'chunks of gzip',
      chunks(gzipSync(body)),
      { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
    ],
    ['what is not packed, though its head says so', body, { 'Content-Encoding': 'br' }],
    ['what is in no chunks, though its head says so', body, { 'Transfer-Encoding': 'chunked' }],
  ])('%s', async (_, packed, headers) => {
    const warc = await makeWarc([{ url: `${SITE}/news/storm`, body: packed, headers }]);
    const { captures, read } = await unpack(warc);
    expect(read(captures()[0] ?? '')).toBe(body);
  });
});

test('an encoding that only the head of the response names is kept with the page', async () => {
  const words = `${SENTENCE.repeat(6)} Latarnia pękła.`;
  const body = Buffer.from(
    page('Storm', words).replace('ę', '\u00ea').replace('ł', '\u00b3'),
    'latin1',
  );
  const headers = { 'Content-Type': 'text/html; charset=ISO-8859-2' };
  const { content } = await unpack(await makeWarc([{ url: `${SITE}/storm`, body, headers }]));
  const one = allMade(ingestContent(content)).find(
    ({ reading }) => reading.capture.encoding === 'iso-8859-2',
  );
  expect(one?.entry.blocks.at(-1)?.text).toContain('Latarnia pękła.');
});

test('what is no news page is left out, with the reason, and other files are counted', async () => {
  const warc = await makeWarc(
    [
      { url: `${SITE}/`, body: page('Port Amber Herald') },
      { url: `${SITE}/old`, status: '301 Moved Permanently', headers: { Location: '/new' } },
      { url: `${SITE}/gone`, status: '404 Not Found', body: page('Not found') },
      { url: `${SITE}/teaser`, body: `<div>${SENTENCE.repeat(9)}</div>` },
      { url: `${SITE}/world/`, body: page('World', 'More news. Less news. All of today.') },
      { url: `${SITE}/app`, body: '<html><body><script>go()</script></body></html>' },
      { url: `${SITE}/lights.png`, headers: { 'Content-Type': 'image/png' }, body: 'x' },
      { url: `${SITE}/site.css`, headers: { 'Content-Type': 'text/css' }, body: 'x' },
    ],
    false,
  );
  const { lines, captures, status } = await unpack(warc, 'a.warc');
  expect(lines).toEqual([
    `Left out ${SITE}/: a front page.`,
    `Left out ${SITE}/old: a redirect.`,
    `Left out ${SITE}/gone: answered with 404.`,
    `Left out ${SITE}/teaser: a fragment of a page.`,
    expect.stringMatching(`Left out ${SITE}/world/: no article: `),
    `Left out ${SITE}/app: no article: it shows no words: the page builds itself by script.`,
    '0 captures written, 0 there already, 6 pages left out, 2 other files not looked at.',
    '',
  ]);
  expect(captures()).toEqual([]);
  expect(status).toBe(0);
});

test('a page is written once a day, and never over what is there', async () => {
  const url = `${SITE}/news/storm`;
  const later = '2025-03-02T00:10:00Z';
  const warc = await makeWarc([
    { url, body: page('Storm closes the harbour') },
    { url: `${url}#comments`, body: page('Storm closes the harbour, again') },
    { url, date: later, body: page('Storm closes the harbour still') },
  ]);
  const { captures, read, run } = await unpack(warc);
  const names = [
    'port-amber-example-news-storm-2025-03-01.html',
    'port-amber-example-news-storm-2025-03-02.html',
  ];
  expect(captures().filter((name) => name.endsWith('.html'))).toEqual(names);
  const before = captures().map(read);
  const again = await run();
  expect(again.lines).toEqual([
    ...names.map((name) => `There already: ${name}: ${url}`),
    '0 captures written, 2 there already, 0 pages left out, 0 other files not looked at.',
    '',
  ]);
  expect(captures().map(read)).toEqual(before);
});

test('two addresses that are spelt alike have a capture each, with the same names every time', async () => {
  const warc = await makeWarc([
    { url: `${SITE}/news/storm`, body: page('One storm closes the harbour') },
    { url: `${SITE}/news-storm`, body: page('Another storm closes the harbour') },
  ]);
  const { captures, run } = await unpack(warc);
  const names = captures().filter((name) => name.endsWith('.html'));
  expect(names).toEqual([
    expect.stringMatching(/^port-amber-example-news-storm-2025-03-01-[0-9a-f]{8}\.html$/),
    'port-amber-example-news-storm-2025-03-01.html',
  ]);
  expect((await run()).stdout).toContain('0 captures written, 2 there already');
});

test('of a WACZ all WARCs are read, the pages that it lists before the others', async () => {
  const [one, two, three] = ['one', 'two', 'three'].map((name) => ({
    url: `${SITE}/${name}`,
    body: page(`Storm ${name} closes the harbour`),
  })) as [Parts, Parts, Parts];
  const list = [
    { format: 'json-pages-1.0', id: 'pages' },
    { url: three.url, title: 'Three' },
  ];
  const wacz = zipSync({
    'archive/a.warc.gz': [await makeWarc([one, two]), { level: 0 }],
    'archive/b.warc': await makeWarc([three], false),
    'pages/pages.jsonl': strToU8(list.map((row) => JSON.stringify(row)).join('\n')),
    'datapackage.json': strToU8('{}'),
  });
  const { lines } = await unpack(wacz, 'a.wacz');
  expect(lines.map((line) => line.split(': ')[1])).toEqual([
    ...[three.url, one.url, two.url],
    ...[undefined, undefined],
  ]);
});

interface Parts {
  readonly url: string;
  readonly body: string;
}

test('an address or a day that is none leaves its page out, and leads to no folder', async () => {
  const body = page('Storm closes the harbour');
  const [good, bad] = ['2025-03-01T10:00:00Z', '2025/../../'];
  const warc = await makeWarc([
    { url: 'https://', date: good, body },
    { url: `${SITE}/up`, date: good, body },
    { url: `${SITE}/down`, date: bad.padEnd(good.length, 'x'), body },
    { url: `${SITE}/../../etc/%2e%2e/storm`, date: good, body },
  ]);
  const { lines, captures } = await unpack(warc);
  expect(lines.slice(0, 3)).toEqual([
    'Left out https://: its address is none.',
    `Wrote port-amber-example-up-2025-03-01.html: ${SITE}/up`,
    `Left out ${SITE}/down: no day says when it was saved.`,
  ]);
  expect(captures().map((name) => name.replace(/\.\w+$/, ''))).toEqual(
    ['storm', 'storm', 'up', 'up'].map((name) => `port-amber-example-${name}-2025-03-01`),
  );
});

test('what files are called in a WACZ leads nowhere', async () => {
  const warc = await makeWarc([{ url: `${SITE}/storm`, body: page('Storm closes the harbour') }]);
  const wacz = zipSync({
    '../../../storm.warc.gz': [warc, { level: 0 }],
    '/x.warc.gz': strToU8(''),
  });
  const { captures, stderr } = await unpack(wacz, 'a.wacz');
  expect(stderr).toBe('');
  expect(captures()).toHaveLength(2);
});

describe('exits 1 and says why', () => {
  test.each([
    ['a page', page('Storm'), 'is neither WACZ nor WARC.'],
    ['gzip of something else', gzipSync('words '.repeat(100)), 'cannot be read to its end'],
    ['a ZIP that is cut off', Buffer.from('PK\u0003\u0004 cut'), 'cannot be read as a ZIP'],
  ])('of %s', async (_, bytes, words) => {
    const { status, stderr } = await unpack(Buffer.from(bytes));
    expect(stderr).toContain(words);
    expect(status).toBe(1);
  });

  test('of a WARC that is cut off, and what came before is written', async () => {
    const warc = await makeWarc(
      [
        { url: `${SITE}/one`, body: page('Storm one closes the harbour') },
        { url: `${SITE}/two`, body: page('Storm two closes the harbour', SENTENCE.repeat(20)) },
      ],
      false,
    );
    const { captures, stderr, status } = await unpack(
      warc.subarray(0, warc.length - 200),
      'a.warc',
    );
    expect(captures().filter((name) => name.endsWith('.html'))).toEqual([
      'port-amber-example-one-2025-03-01.html',
    ]);
    expect(stderr).toContain('cannot be read to its end (a record is cut off).');
    expect(status).toBe(1);
  });
});

describe('what is made to take up all memory, or all time', () => {
  const head = (length: string, type = 'image/png') =>
    [
      ...['WARC/1.0', 'WARC-Type: response', `WARC-Target-URI: ${SITE}/lights`],
      ...['WARC-Date: 2025-03-01T00:00:00Z', 'Content-Type: application/http; msgtype=response'],
      ...[`Content-Length: ${length}`, '', 'HTTP/1.1 200 OK', `Content-Type: ${type}`, '', 'x'],
    ].join('\r\n');
  const long = Buffer.alloc(72 * 1024 * 1024, 'a');
  test.each([
    [
      'a record that says it is endless',
      Buffer.from(head('99999999999999')),
      'a record is cut off',
    ],
    [
      'a line of a head that is',
      gzipSync(Buffer.concat([Buffer.from('WARC/1.0\r\nX: '), long])),
      'has no end',
    ],
  ])('is given up: %s', async (_, bytes, words) => {
    const { status, stderr } = await unpack(bytes);
    expect(stderr).toContain(words);
    expect(status).toBe(1);
  });

  test('a list of pages of a WACZ without an end is given up', async () => {
    const { status, stderr } = await unpack(
      zipSync({ 'pages/pages.jsonl': long }, { level: 0 }),
      'a.wacz',
    );
    expect(stderr).toContain('has a list of pages of over 64 MiB.');
    expect(status).toBe(1);
  });

  test('a page that unpacks to more than a page, or was packed very often, is left out', async () => {
    const packed = [
      { body: gzipSync(Buffer.concat([Buffer.from(page('Storm')), long])), encoding: 'gzip' },
      { body: page('Storm'), encoding: Array(9).fill('gzip').join(',') },
    ];
    const warc = await makeWarc(
      packed.map(({ body, encoding }, at) => ({
        ...{ url: `${SITE}/${String(at)}`, body, headers: { 'Content-Encoding': encoding } },
      })),
    );
    const { lines, captures } = await unpack(warc);
    expect(lines[0]).toContain('too large, or packed in a way that is not known');
    expect(lines[1]).toContain('too large, or packed in a way that is not known');
    expect(captures()).toEqual([]);
  });
});

test('exits 2 without a file', async () => {
  const { content } = tempContent();
  const { status, stderr } = await runScript(main, [], { HEMEROTECA_CONTENT: content });
  expect(stderr).toContain('Usage: npm run unpack -- FILE.wacz');
  expect(status).toBe(2);
  expect(existsSync(`${content}/articles`)).toBe(false);
});
