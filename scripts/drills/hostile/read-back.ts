import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { readBag } from '../../../src/formats/bag.ts';
import { cellsOf } from '../../../src/formats/sqlite.ts';
import { readTar } from '../../../src/formats/tar.ts';
import type { HostileSite } from './hostile-site.ts';
import { citations, fromFeed, fromJson, inBag, wordsOf } from './readers.ts';
import { missing } from './where-seen.ts';

/** What a file must give back to a program that reads it. */
const TITLES = ['record title', 'page headline'];
const TERMS = ['person label', 'organisation label', 'topic label', 'outlet label'];
const NOTICES = ['record correction', 'record objection', 'record reply', 'record court'];

/** Reads with programs of others all files of a built site that are no pages; tells what differs. */
export async function faultsInFiles(site: HostileSite): Promise<string[]> {
  const files = globSync('**/*.*', { cwd: site.dist }).filter((file) => !file.endsWith('.html'));
  const faults = [...plainFaults(site, files), ...xmlFaults(site, files)];
  const told = Object.entries(READERS).map(async ([pattern, { read, places }]) => {
    const found = files.filter((file) => new RegExp(pattern).test(file));
    if (found.length === 0) return [`no file is named ${pattern}`];
    const texts: string[] = [];
    const broken: string[] = [];
    for (const file of found) {
      try {
        texts.push(await read(readFileSync(join(site.dist, file)), file));
      } catch (error) {
        broken.push(`${file} is broken: ${String(error)}`);
      }
    }
    const planted = site.planter.planted.filter(({ place }) => places.includes(place));
    const lost = missing(texts.join('\n'), planted).map(
      ({ place, text }) => `${pattern} has lost ${place}: ${JSON.stringify(text)}`,
    );
    return [...broken, ...lost];
  });
  return [...faults, ...(await Promise.all(told)).flat()];
}

interface Reader {
  /** All words that a program finds in a file, one to a line. Throws where it finds it broken. */
  readonly read: (bytes: Buffer, file: string) => string | Promise<string>;
  readonly places: readonly string[];
}

const READERS: Readonly<Record<string, Reader>> = {
  'feed\\.xml$': {
    read: fromFeed,
    places: [...TITLES, 'record author', ...NOTICES, ...TERMS],
  },
  '^feeds\\.opml$': {
    read: (bytes) => wordsOf(new XMLParser({ ignoreAttributes: false }).parse(bytes)),
    places: [...TERMS, 'archive name'],
  },
  '^feed\\.json$': { read: fromJson, places: ['archive name', 'archive description'] },
  '^exports/[a-z]+\\.jsonl$': {
    read: (bytes) =>
      bytes
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => wordsOf(JSON.parse(line)))
        .join('\n'),
    places: [...TITLES, 'record author', ...NOTICES, 'text paragraph', 'text bare line'],
  },
  '^exports/[a-z]+\\.csv$': {
    read: (bytes, file) => {
      const { data, errors } = Papa.parse<string[]>(bytes.toString().trimEnd());
      const [head] = data;
      const isEven = data.every((row) => row.length === head?.length);
      if (errors.length > 0 || !isEven) throw new Error(`${file} is no table.`);
      return wordsOf(data);
    },
    places: [...TITLES, 'record author', ...NOTICES],
  },
  '\\.sqlite$': {
    read: cellsOf,
    places: [
      ...TITLES,
      'record author',
      ...NOTICES,
      ...TERMS,
      'record reason of title',
      'record reason of a time',
    ],
  },
  '^exports/citations\\.json$': {
    read: fromJson,
    places: [...TITLES, 'record author', 'outlet label'],
  },
  '^exports/citations\\.(?:bib|ris)$': { read: citations, places: [...TITLES, 'record author'] },
  '-bag\\.tar$': {
    read: async (bytes, file) => {
      const files = readBag(await readTar(bytes), file);
      const odd = [...files.keys()].filter((path) => !/^(?:[a-z]+\/)?[A-Za-z0-9.-]+$/.test(path));
      if (odd.length > 0) throw new Error(`${file} has ${odd.join(', ')}.`);
      return [...files].map(([path, data]) => inBag(path, Buffer.from(data))).join('\n');
    },
    places: [
      ...TITLES,
      ...TERMS,
      'record reason of title',
      'record reason of a dropped time',
      'archive procedure',
      'unindexed',
    ],
  },
};

/** What programs take for orders has no word of an archive; each kind of file is one that hosts know. */
function plainFaults({ dist }: HostileSite, files: readonly string[]): string[] {
  const orders = ['robots.txt', '_headers', '_redirects', 'whereabouts.json'];
  const spoken = orders.filter((file) => /pwn|evil/.test(readFileSync(join(dist, file), 'utf8')));
  const live = files.filter(
    (file) =>
      /\.(?:js|mjs|svg|xhtml?|html?|wasm)$/.test(file) &&
      !/^(?:_astro|search-index)\/|^favicon/.test(file),
  );
  return [...spoken, ...live].map((file) => `${file} is none that words of an archive make`);
}

function xmlFaults({ dist }: HostileSite, files: readonly string[]): string[] {
  return files
    .filter((file) => /\.(?:xml|opml)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      return /<!|<\?(?!xml version)|<\/?\w+:/.test(text) ? [`${file} has more than elements`] : [];
    });
}
