import { CONTENT } from '../disk/content-folder.ts';
import { descriptionOf } from '../domain/archive-about.ts';
import type { Article } from '../domain/article.ts';
import { count } from '../domain/count.ts';
import { slugOf } from '../domain/slug-of.ts';
import { bagLengths, type Files, writeBag } from '../formats/bag.ts';
import { EXPORT_TYPES } from '../domain/media-types.ts';
import { tarLength, writeTar } from '../formats/tar.ts';
import { at, inFull } from '../site/addresses.ts';
import { archive, onceABuild } from '../archive/archive.ts';
import { allArticles } from '../archive/articles.ts';
import {
  filesOfArticle,
  isGivenWhole,
  lengthsOf,
  sharedFiles,
  sizesOfArticle,
} from './bag-files.ts';
import type { ExportedPart } from './exported-file.ts';
import { type Part, partFile, partsOf } from './parts.ts';

/** What the bag is called: after the archive, as far as its name has Latin letters. */
const bagName = () => [slugOf(archive().about.name), 'bag'].filter(Boolean).join('-');
/** Where there are more parts, what all articles share, which may be large, is one of them. */
const SHARED = 'shared';
/** What a file takes beside its bytes, at most: header and end in a tar, its line in the manifest. */
const BESIDE_A_FILE = 1400;

type BagPart = Pick<Part<Article>, 'name' | 'items'>;

/** The bag, in parts where it is large, each a bag by itself: a tar archive of one folder. */
export const exportedBag = onceABuild((): ExportedPart[] =>
  bagParts().map((part) => {
    const name = partFile(bagName(), part, 'tar');
    const inFolder = <Value>(files: ReadonlyMap<string, Value>) =>
      new Map([...files].map(([path, value]) => [`${name.replace('.tar', '')}/${path}`, value]));
    const content = () => writeTar(inFolder(bagFiles(part)));
    const bytes = onceABuild(() => tarLength(inFolder(bagLengthsOf(part))));
    const file = { name, mediaType: EXPORT_TYPES.tar, content, bytes };
    return { name: part.name, count: part.items.length, files: [file] };
  }),
);

const sizes = onceABuild(
  () => new Map(allArticles().map((one) => [one, sizesOfArticle(CONTENT, one)])),
);

/** All articles, the newest first, divided where what is given of them is much. */
function bagParts(): BagPart[] {
  const parts = partsOf([...sizes().keys()], {
    bytes: (article) =>
      [...(sizes().get(article)?.values() ?? [])].reduce(
        (sum, one) => sum + one + BESIDE_A_FILE,
        0,
      ),
    date: ({ record }) => record.date,
  });
  return parts.length === 1 ? parts : [...parts, { name: SHARED, items: [] }];
}

/** Of how many articles it has only what may be shown. */
export function articlesCutInBag(): number {
  return [...sizes().keys()].filter((article) => !isGivenWhole(article)).length;
}

/** A bag whose data are a content folder, or the part of one that has some of its articles. */
function bagFiles(part: BagPart): Files {
  const articles = part.items.flatMap((article) => [...filesOfArticle(CONTENT, article)]);
  return writeBag(new Map([...articles, ...sharedIn(part)]), infoOf(part));
}

function bagLengthsOf(part: BagPart): Map<string, number> {
  const articles = part.items.flatMap((article) => [...(sizes().get(article) ?? [])]);
  return bagLengths(new Map([...articles, ...lengthsOf(sharedIn(part))]), infoOf(part));
}

const shared = onceABuild(() => {
  const { vocabularies, synonyms } = archive();
  return sharedFiles(CONTENT, { vocabularies, synonyms, articles: allArticles() });
});

function sharedIn({ name }: BagPart): Files {
  return name === undefined || name === SHARED ? shared() : new Map<string, Uint8Array>();
}

function infoOf({ name: part, items }: BagPart): Record<string, string> {
  const { about } = archive();
  const subject = about.subject === undefined ? '' : `${about.subject}. `;
  const cut = items.filter((article) => !isGivenWhole(article)).length;
  const notes = [
    ...(part === undefined ? [] : [`Part: ${part}.`]),
    ...(cut === 0 ? [] : [`Of ${count(cut, 'article')} what may be shown, without the capture.`]),
  ];
  return {
    'Source-Organization': about.name,
    'External-Description': `${subject}${descriptionOf(about)}`,
    'External-Identifier': inFull(at('')),
    ...(notes.length === 0 ? {} : { 'Internal-Sender-Description': notes.join(' ') }),
  };
}
