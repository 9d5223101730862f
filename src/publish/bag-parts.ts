import { CONTENT } from '../disk/content-folder.ts';
import { readKeptFiles, readVocabularyFiles, sizesOfKeptFiles } from '../disk/read-kept-files.ts';
import { descriptionOf } from '../domain/archive-about.ts';
import type { Article } from '../domain/article.ts';
import { slugOf } from '../domain/slug-of.ts';
import { bagLengths, type Files, writeBag } from '../formats/bag.ts';
import { tarLength, writeTar } from '../formats/tar.ts';
import { at, inFull } from '../site/addresses.ts';
import { archive, onceABuild } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import type { ExportedPart } from './exported-file.ts';
import { type Part, partFile, partsOf } from './parts.ts';

/** What the bag is called: after the archive, as far as its name has Latin letters. */
const bagName = () => [slugOf(archive().about.name), 'bag'].filter(Boolean).join('-');
/** Where there are more parts, the vocabularies, which may be large, are one of them. */
const VOCABULARIES = 'vocabularies';
/** What a file takes beside its bytes, at most: header and end in a tar, its line in the manifest. */
const BESIDE_A_FILE = 1400;

type BagPart = Pick<Part<Article>, 'name' | 'items'>;

/** The bag, in parts where it is large, each a bag by itself: a tar archive of one folder. */
export const exportedBag = onceABuild((): ExportedPart[] =>
  bagParts().map((part) => {
    const name = partFile(bagName(), part, 'tar');
    const folder = name.replace('.tar', '');
    const content = () =>
      writeTar(new Map([...bagFiles(part)].map(([path, bytes]) => [`${folder}/${path}`, bytes])));
    const bytes = onceABuild(() => tarLength(lengthsOf(part).values()));
    const file = { name, mediaType: 'application/x-tar', content, bytes };
    return { name: part.name, count: part.items.length, files: [file] };
  }),
);

/** The articles that may be shown as a whole, with the sizes of the files that are kept of them. */
const sizesKept = onceABuild(() => {
  const free = articlesNewestFirst().filter(({ record }) => record.show === 'full');
  return new Map(free.map((article) => [article, [...sizesOfKeptFiles(CONTENT, article)]]));
});

/** Those articles, divided where what is kept of them is much. */
export function bagParts(): BagPart[] {
  const parts = partsOf([...sizesKept().keys()], {
    bytes: (article) =>
      (sizesKept().get(article) ?? []).reduce((sum, [, size]) => sum + size + BESIDE_A_FILE, 0),
    date: ({ record }) => record.date,
  });
  return parts.length === 1 ? parts : [...parts, { name: VOCABULARIES, items: [] }];
}

/** A bag: captures, records, entries and readings of some articles, or the vocabularies, or both. */
export function bagFiles(part: BagPart): Files {
  const kept = [...readKeptFiles(CONTENT, part.items), ...vocabulariesOf(part)];
  return writeBag(new Map(kept), infoOf(part));
}

function lengthsOf(part: BagPart): Map<string, number> {
  const vocabularies = vocabulariesOf(part).map(([path, { length }]) => [path, length] as const);
  const kept = [...part.items.flatMap((one) => sizesKept().get(one) ?? []), ...vocabularies];
  return bagLengths(new Map(kept), infoOf(part));
}

function vocabulariesOf({ name }: BagPart): (readonly [string, Uint8Array])[] {
  return name === undefined || name === VOCABULARIES ? [...readVocabularyFiles(CONTENT)] : [];
}

function infoOf({ name: part }: BagPart): Record<string, string> {
  const { about } = archive();
  const subject = about.subject === undefined ? '' : `${about.subject}. `;
  return {
    'Source-Organization': about.name,
    'External-Description': `${subject}${descriptionOf(about)}`,
    'External-Identifier': inFull(at('')),
    ...(part === undefined ? {} : { 'Internal-Sender-Description': `Part: ${part}` }),
  };
}
