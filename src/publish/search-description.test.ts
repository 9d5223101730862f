import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { aboutSchema } from '../domain/archive-about.ts';
import { searchDescription } from './search-description.ts';

function namesOf(name: string, subject?: string) {
  const about = aboutSchema.parse({ name, subject });
  const xml = searchDescription(about, (path) => `https://example.org/${path}`);
  const parsed = new XMLParser().parse(xml) as Record<string, Record<string, string>>;
  const { ShortName, LongName } = parsed['OpenSearchDescription'] ?? {};
  return [ShortName, LongName];
}

test.each([
  ['Port Amber', 'Port Amber'],
  ['Harbour & Coast', 'Harbour & Coast'],
  ['Port Amber clippings', 'Port Amber'],
  ['Port of Amber – clippings', 'Port of Amber'],
  ['Zeitungsausschnittsammlung', 'Zeitungsausschni'],
  ['📰📰📰📰📰📰📰📰 📰📰📰📰📰📰📰📰', '📰📰📰📰📰📰📰📰'],
  ['港の新聞記事を集めた小さな保存庫です', '港の新聞記事を集めた小さな保存庫'],
])('browsers know “%s” as “%s”: whole words, 16 characters at most', (name, short) => {
  expect(namesOf(name)[0]).toBe(short);
});

test('the long name says what the archive is about, in 48 characters at most', () => {
  expect(namesOf('Port Amber', 'An invented harbour, its ships and everybody in it')[1]).toBe(
    'Port Amber: An invented harbour, its ships and',
  );
});
