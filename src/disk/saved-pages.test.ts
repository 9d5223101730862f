import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tempContent } from './fixtures/temp-content.ts';
import { readMade } from './fixtures/read-made.ts';
import { ingestContent } from './ingest-content.ts';

const PROSE =
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.';
const page = `<!doctype html><title>Third storm</title><h1>Third storm of the year</h1><p>${PROSE}</p>`;

test('a saved page is ingested with its record, and the folder that a browser puts beside it is let be', () => {
  const { content, write } = tempContent();
  write('captures/three.html', page);
  write('captures/three.yaml', 'url: https://port-amber.example/3\ncaptured: "2025-03-01"\n');
  mkdirSync(`${content}/captures/three_files`);
  const { ingested, problems } = ingestContent(content);
  expect(problems).toEqual([]);
  expect(ingested.flatMap(({ told }) => told.notices)).toEqual([]);
  const one = ingested.map(readMade).find(({ reading }) => reading.capture.file === 'three.html');
  expect(one?.reading.capture).toMatchObject({ media: 'html', encoding: 'utf-8' });
  expect(one?.entry.record.source.url).toBe('https://port-amber.example/3');
  expect(one?.reading.ledger[0]).toMatchObject({ data: 'title' });
});

test('a page in a file of text is read, and no fault', () => {
  const { content, write } = tempContent();
  write('captures/three.txt', page);
  const { ingested, problems } = ingestContent(content);
  expect(problems).toEqual([]);
  expect(ingested).toHaveLength(3);
  expect(ingested.flatMap(({ told }) => told.notices)).toEqual([
    'It holds HTML, and was read as a saved page.',
  ]);
});

test('what is no page is refused with what to do, and the other captures are ingested', () => {
  const { content, write } = tempContent();
  write('captures/a.txt', '%PDF-1.7');
  write('captures/b.mhtml', 'MIME-Version: 1.0');
  write('captures/c.wacz', 'PK');
  write('captures/d.png', 'x');
  write('captures/e.xyz', 'x');
  const { ingested, problems } = ingestContent(content);
  expect(ingested).toHaveLength(2);
  const said = Object.fromEntries(
    problems.map(({ file, what }) => [file.slice(`${content}/captures/`.length), what]),
  );
  expect(said).toEqual({
    'a.txt': 'is a PDF, which is not read.',
    'b.mhtml': 'is MHTML (a page with its parts in one mail), which is not read.',
    'c.wacz': 'is an archive of files (WACZ, WARC, ZIP or gzip), and no page.',
    'd.png': 'is a picture, of which no words are read.',
    'e.xyz': 'is neither a capture (.txt, .html) nor a record (.yaml).',
  });
});

test('what captures of one host have in common is left out of all of them', () => {
  const { content, write, read } = tempContent();
  const above = ['Search boats and tides', 'Terms of the harbour'];
  const alike = (headline: string, sentence: string) => [...above, headline, sentence].join('\n');
  write('captures/one.txt', alike('First storm of the year', PROSE));
  write(
    'captures/two.txt',
    alike(
      'Library gets a cellar',
      'Its readers came back on Friday, all of them, and a band played.',
    ),
  );
  for (const name of ['one', 'two']) {
    write(`captures/${name}.yaml`, `url: https://port-amber.example/${name}\n`);
  }
  const { ingested, problems } = ingestContent(content);
  expect(problems).toEqual([]);
  const dropped = ingested
    .map(readMade)
    .map(({ reading }) =>
      reading.ledger.filter((row) => 'rule' in row && row.rule === 'stands-in-other-captures'),
    );
  expect(dropped.map((rows) => rows.map(({ text }) => text))).toEqual([above, above]);
  expect(read('articles/first-storm-of-the-year.md')).toContain(PROSE);
});
