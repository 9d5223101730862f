import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { writeBag } from '../../../src/formats/bag.ts';
import { writeTar } from '../../../src/formats/tar.ts';
import { makeWarc } from '../../unpack/fixtures/make-warc.ts';

const PROSE =
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.';

const textOf = (headline: string) => `${headline}\n\n${PROSE}\n`;

const pageOf = (headline: string) =>
  `<!doctype html><title>${headline}</title><article><h1>${headline}</h1><p>${PROSE}</p><p>${PROSE.replace('storm', 'flood')}</p></article>`;

/** A small archive with a vocabulary, a record and a table of records, never ingested. */
export function archiveIn(root: string): void {
  const write = (path: string, text: string) => {
    writeFileSync(`${root}/content/${path}`, text);
  };
  for (const folder of ['captures', 'vocabularies']) {
    mkdirSync(`${root}/content/${folder}`, { recursive: true });
  }
  write('archive.yaml', 'name: Port Amber\n');
  write('vocabularies/outlets.yaml', '- id: harbour-post\n  label: Harbour Post\n');
  write('captures/one.txt', textOf('First storm of the year'));
  write('captures/two.txt', textOf('Second storm of the year'));
  write('captures/two.yaml', 'outlet:\n  value: harbour-post\n  basis: It stands on the page.\n');
  write('captures/records.csv', 'capture,title,why\none.txt,Calm sea,It stands above it.\n');
}

/** Since it was ingested one capture was renamed, one was added, and one is to have another address. */
export function changedIn(root: string): void {
  const captures = `${root}/content/captures`;
  renameSync(`${captures}/one.txt`, `${captures}/four.txt`);
  writeFileSync(`${captures}/three.txt`, textOf('Third storm of the year'));
  writeFileSync(`${captures}/two.yaml`, 'slug: a-second-storm\n');
}

/** What a disk, and a run that was stopped, may have done to an archive. */
export function cutIn(root: string): void {
  writeFileSync(`${root}/content/articles/calm-sea.md`, 'Cut');
  writeFileSync(`${root}/content/captures/one.txt.unfinished`, 'Cut');
}

/** Saved pages beside an archive, in a folder and in a web archive. */
export async function sourcesIn(root: string): Promise<void> {
  mkdirSync(`${root}/saved/more`, { recursive: true });
  writeFileSync(`${root}/saved/storm.html`, pageOf('The storm of the week'));
  writeFileSync(`${root}/saved/storm.yaml`, 'url: https://example.org/storm\n');
  writeFileSync(`${root}/saved/more/calm.txt`, textOf('A calm week'));
  const url = 'https://example.org/2025/a-storm-in-port-amber';
  writeFileSync(`${root}/saved.warc.gz`, await makeWarc([{ url, body: pageOf('A storm') }]));
}

/** The bag of an archive. */
export async function bagIn(root: string): Promise<void> {
  const paths = ['archive.yaml', 'captures/one.txt', 'captures/two.txt', 'vocabularies/a.yaml'];
  const files = paths.map(
    (path) => [path, Buffer.from(path === 'archive.yaml' ? 'name: Port Amber\n' : path)] as const,
  );
  const bag = [...writeBag(new Map(files), {})].map(
    ([path, bytes]) => [`bag/${path}`, bytes] as const,
  );
  const tar = await new Response(writeTar(new Map(bag))).arrayBuffer();
  writeFileSync(`${root}/bag.tar`, Buffer.from(tar));
}
