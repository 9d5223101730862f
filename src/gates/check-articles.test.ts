import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyReading } from '../domain/fixtures/empty.ts';
import type { BuiltSite } from './built-site.ts';
import { checkArticles, type Kept } from './check-articles.ts';

const capture = Buffer.from('Sheinbaum said no.\n');
const sha256 = createHash('sha256').update(capture).digest('hex');
const evidence = { exact: 'Sheinbaum', prefix: '', suffix: '', block: 'p1' };
const KEPT: Kept = {
  slug: 'x',
  blocks: [{ id: 'p1', kind: 'paragraph', text: 'Sheinbaum said no.' }],
  capture,
  reading: {
    ...emptyReading,
    capture: { file: 'x.txt', bytes: capture.length, sha256 },
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
const SOUND = {
  'articles/x/index.html': '<div data-prose><p id="p1">Sheinbaum said no.</p></div>',
  'articles/x/capture/index.html':
    '<p data-line="1" data-text>Sheinbaum said no.</p><p data-line="2" data-text></p>',
};

function failedBy(changes: Readonly<Record<string, string>>, kept = KEPT): string[] {
  const files = new Map(Object.entries({ ...SOUND, ...changes }).filter(([, text]) => text !== ''));
  const site: BuiltSite = {
    origin: 'https://example.org',
    base: '/',
    paths: [...files.keys()],
    textOf: (path) => files.get(path) ?? '',
  };
  const findings = checkArticles(site, [kept]);
  return findings.filter(({ problems }) => problems.length > 0).map(({ gate }) => gate);
}

describe('the gates for articles', () => {
  test('pass a sound site', () => {
    expect(failedBy({})).toEqual([]);
  });

  test('fail where a page is missing', () => {
    expect(failedBy({ 'articles/x/index.html': '' })).toEqual(['entries have pages']);
    expect(failedBy({ 'articles/x/capture/index.html': '' })).toEqual(['captures are whole']);
  });

  test('fail where the words of a page are others', () => {
    const [article = '', lines = ''] = Object.values(SOUND);
    const changed = {
      'articles/x/index.html': article.replace('Sheinbaum', 'Scheinbaum'),
      'articles/x/capture/index.html': lines.replace('no', 'yes'),
    };
    expect(failedBy(changed)).toEqual([
      'entries have pages',
      'captures are whole',
      'evidence stands once',
    ]);
  });

  test('fail where a byte of the capture is another', () => {
    const kept = { ...KEPT, capture: Buffer.from('Sheinbaum said so.\n') };
    expect(failedBy({}, kept)).toEqual(['captures are whole']);
  });

  test('fail where a former address does not lead on', () => {
    const kept = { ...KEPT, reading: { ...KEPT.reading, formerly: ['w'] } };
    expect(failedBy({}, kept)).toEqual(['old addresses lead on']);
  });
});
