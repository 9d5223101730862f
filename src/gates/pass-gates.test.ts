import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyReading } from '../domain/fixtures/empty.ts';
import type { Kept } from './gate.ts';
import { passGates } from './pass-gates.ts';

const capture = Buffer.from('Sheinbaum said no.\n');
const sha256 = createHash('sha256').update(capture).digest('hex');
const evidence = { exact: 'Sheinbaum', prefix: '', suffix: '', block: 'p1' };
const BLOCKS: Kept['blocks'] = [{ id: 'p1', kind: 'paragraph', text: 'Sheinbaum said no.' }];
const KEPT: Kept = {
  ...{ slug: 'x', formerly: [], isListed: true, title: null, names: [], open: [] },
  blocks: BLOCKS,
  whole: BLOCKS,
  capture,
  reading: {
    ...emptyReading,
    capture: {
      file: 'x.txt',
      bytes: capture.length,
      sha256,
      media: 'text',
      encoding: 'utf-8',
    } as const,
    proofs: {
      ...emptyReading.proofs,
      people: { 'claudia-sheinbaum': [{ by: 'reading', rule: 'short-name', evidence }] },
    },
    ledger: [
      { line: 1, text: 'Sheinbaum said no.', status: 'prose', rule: 'paragraph', block: 'p1' },
      { line: 2, text: '', status: 'blank' },
    ],
  },
};
const POLICY = "default-src 'none'; script-src 'self'";
const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
const pageOf = (body: string) => `<!doctype html>
<html lang="en"><head>${META}<title>Page</title></head><body><main><h1>Page</h1>${body}</main></body></html>
`;
const HOME = pageOf('<a href="/articles/x/#p1">x</a> <a href="/articles/">Articles</a>');
const LIST = pageOf('<a href="/articles/x/">x</a>');
const ARTICLE = pageOf(
  '<div data-prose><p id="p1">Sheinbaum said no.</p></div><a href="capture/">Capture</a>',
);
const CAPTURE = pageOf(
  '<p data-line="1" data-text>Sheinbaum said no.</p><p data-line="2" data-text></p>',
);
const SOUND = {
  _headers: `/*\n  Content-Security-Policy: ${POLICY}\n`,
  'index.html': HOME,
  'articles/index.html': LIST,
  'articles/x/index.html': ARTICLE,
  'articles/x/capture/index.html': CAPTURE,
  'feed.xml': '<rss><channel><link>https://example.org/</link></channel></rss>',
};

/** The gates that a site fails, by their names; a file without text is not there. */
function failedBy(changes: Readonly<Record<string, string>>, kept = KEPT): string[] {
  const files = new Map(Object.entries({ ...SOUND, ...changes }).filter(([, text]) => text !== ''));
  const site = {
    origin: 'https://example.org',
    base: '/',
    paths: [...files.keys()],
    textOf: (path: string) => files.get(path) ?? '',
  };
  const findings = passGates(site, [kept]);
  return findings.filter(({ problems }) => problems.length > 0).map(({ gate }) => gate);
}

test('a sound site passes all gates', () => {
  expect(failedBy({})).toEqual([]);
});

describe('the gates for articles', () => {
  test('fail where a page is missing', () => {
    expect(failedBy({ 'articles/x/index.html': '' })).toContain('entries have pages');
    expect(failedBy({ 'articles/x/capture/index.html': '' })).toContain('captures are whole');
  });

  test('fail where the words of a page are others', () => {
    const changed = {
      'articles/x/index.html': ARTICLE.replace('Sheinbaum', 'Scheinbaum'),
      'articles/x/capture/index.html': CAPTURE.replace('said no', 'said yes'),
    };
    expect(failedBy(changed)).toEqual([
      'entries have pages',
      'captures are whole',
      'evidence stands once',
    ]);
  });

  test('fail where words do not say their language', () => {
    const kept = { ...KEPT, reading: { ...KEPT.reading, language: 'es' } };
    expect(failedBy({}, kept)).toEqual(['words are in their language']);
  });

  test('fail where a byte of the capture is another', () => {
    const kept = { ...KEPT, capture: Buffer.from('Sheinbaum said so.\n') };
    expect(failedBy({}, kept)).toEqual(['captures are whole']);
  });

  test('fail where a former address does not lead on', () => {
    const kept = { ...KEPT, reading: { ...KEPT.reading, formerly: ['w'] } };
    expect(failedBy({}, kept)).toEqual(['old addresses lead on']);
  });

  test('fail where words are shown that its rights keep back', () => {
    const text = 'Nobody was ever to read these very words of him at all.';
    const whole: Kept['whole'] = [...BLOCKS, { id: 'p2', kind: 'paragraph', text }];
    const kept = { ...KEPT, whole, capture: undefined };
    expect(failedBy({}, kept)).toEqual([]);
    expect(failedBy({ 'list.csv': text }, kept)).toEqual(['rights are kept']);
  });
});

describe('the gates for pages', () => {
  test.each([
    ['pages have entries', { 'articles/y/index.html': ARTICLE }],
    ['links resolve', { 'index.html': HOME.replace('#p1', '#p2') }],
    ['links resolve', { 'feed.xml': '<rss><link>https://example.org/gone/</link></rss>' }],
    ['links resolve', { 'feed.json': '{"feed_url":"https://example.org/gone.json"}' }],
    ['links resolve', { 'topics/x/feed.json': '{"items":[{"id":"https://example.org/gone/"}]}' }],
    ['links resolve', { 'topics/x/feed.xml': '<rss><guid>https://example.org/gone/</guid></rss>' }],
    ['nothing inline', { 'index.html': HOME.replace('<h1>', '<h1 style="color:red">') }],
    [
      'nothing foreign',
      { 'index.html': HOME.replace('<h1>', '<link rel="icon" href="//x.example/"><h1>') },
    ],
    ['one policy', { 'index.html': HOME.replace(META, '') }],
    ['one policy', { _headers: '/*\n' }],
    ['that policy is strict', { _headers: '/*\n' }],
    ['articles are listed', { 'articles/index.html': pageOf('') }],
    ['no page is an orphan', { 'topics/x/index.html': pageOf('') }],
    ['HTML is valid', { 'index.html': HOME.replace('<h1>', '<h1 id="a"><i id="a"></i>') }],
  ])('“%s” fails where it should: %j', (gate, changes) => {
    expect(failedBy(changes)).toContain(gate);
  });
});
