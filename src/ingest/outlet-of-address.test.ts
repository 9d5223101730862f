import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../disk/read-knowledge.ts';
import { type CaptureRecord, emptyRecord } from '../domain/record.ts';
import { outletSchema } from '../domain/vocabulary.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readCapture } from './capture.ts';
import { ingest } from './ingest.ts';
import { makeLexicon } from './understand/lexicon.ts';

const outlets = [
  { id: 'harbour-gazette', hosts: ['gazette.example'], mastheads: ['The Harbour Gazette'] },
  { id: 'coast-post', hosts: ['coast.example'], mastheads: ['The Coast Post'] },
].map((one) => outletSchema.parse({ ...one, label: one.id, note: 'A paper.' }));
const vocabularies = { people: [], organisations: [], topics: [], outlets, unindexed: [] };
const { clutter, languages } = readKnowledge(TEST_ARCHIVE);
const knowledge = {
  vocabularies,
  lexicon: makeLexicon(vocabularies, languages),
  clutter,
  languages,
};

const TEXT = [
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.',
  'All boats that were out when it broke came home before noon on the day after, said the master.',
];
const page = (head: string, above = '') =>
  `<html><head>${head}</head><body>${above}<h1>Storm closes the harbour</h1>${TEXT.map((line) => `<p>${line}</p>`).join('')}</body></html>`;

function outletOf(html: string, record: Partial<CaptureRecord> = {}) {
  const capture = readCapture('one.html', Buffer.from(html));
  const { entry, reading } = ingest(capture, { ...emptyRecord, ...record }, knowledge);
  const proofs = reading.proofs.outlet.map((proof) =>
    proof.by === 'record' ? proof.basis : `${proof.rule}: ${proof.evidence.exact}`,
  );
  return [entry.record.outlet, ...proofs];
}

const canonical = '<link rel="canonical" href="https://news.gazette.example/storm">';
const masthead = '<p>The Coast Post</p>';

describe('the outlet of an article is', () => {
  test('that whose host the address in the record is on, or a host within it', () => {
    const url = 'https://www.gazette.example/2025/storm';
    expect(outletOf(page(''), { url })).toEqual([
      'harbour-gazette',
      'Its address is on www.gazette.example.',
    ]);
  });

  test('proved by the page as well, where that says the same', () => {
    const url = 'https://gazette.example/storm';
    expect(outletOf(page(canonical), { url })).toEqual([
      'harbour-gazette',
      'link-address: news.gazette.example',
      'Its address is on gazette.example.',
    ]);
  });

  test('what the record asserts, whatever the address', () => {
    const outlet = { value: 'coast-post', basis: 'It is printed on the page.' };
    expect(outletOf(page(''), { url: 'https://gazette.example/storm', outlet })).toEqual([
      'coast-post',
      'It is printed on the page.',
    ]);
  });

  test('none where the record asserts that none is known', () => {
    const outlet = { value: null, basis: 'A copy of a copy.' };
    expect(outletOf(page(canonical, masthead), { outlet })).toEqual([null, 'A copy of a copy.']);
  });

  test('that whose host the page says it is on, rather than one that a line names', () => {
    expect(outletOf(page(canonical, masthead))).toEqual([
      'harbour-gazette',
      'link-address: news.gazette.example',
    ]);
  });

  test('where it was saved, rather than whose text it repeats', () => {
    const saved = '<!-- saved from url=(0026)https://coast.example/storm -->';
    expect(outletOf(`${saved}${page(canonical)}`)).toEqual([
      'coast-post',
      'comment-address: coast.example',
    ]);
  });

  test('the one that a line names, where no address is on a host that is known', () => {
    const url = 'https://nothinggazette.example/storm';
    expect(outletOf(page('', masthead), { url })).toEqual([
      'coast-post',
      'masthead: The Coast Post',
    ]);
  });
});

test('an outlet that nobody knows is proposed, with the host of its page and what that calls it', () => {
  const html = page('<meta property="og:site_name" content="Port Amber News">');
  const proposed = (url: string) => {
    const record = { ...emptyRecord, url };
    const { proposals } = ingest(readCapture('one.html', Buffer.from(html)), record, knowledge);
    return proposals.filter(({ kind }) => kind === 'outlet');
  };
  expect(proposed('https://www.port-amber.example/storm')).toEqual([
    { kind: 'outlet', name: 'Port Amber News', host: 'port-amber.example' },
  ]);
  expect(proposed('https://gazette.example/storm')).toEqual([]);
});
