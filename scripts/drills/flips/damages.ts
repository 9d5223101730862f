import type { Whole } from './damaged-archive.ts';

/** Something done to files of an archive: what they say then, by their paths; undefined is gone. */
export interface Damage {
  /** To do it again: `flip of bit 3 at 127 of articles/a.md`. */
  readonly words: string;
  /** The files that have to be named. */
  readonly paths: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
}

/** Kinds of files, of which each is damaged as often as another, however many files it has. */
const KINDS = [
  /^captures\/.*\.(?:txt|html?)$/,
  /^captures\/.*\.(?:yaml|csv)$/,
  /^vocabularies\/|^archive\.yaml$/,
  /^articles\/.*\.md$/,
  /^articles\/.*\.reading\.json$/,
  /SHA256SUMS$|ADDED$/,
];

/** A flip of one bit, somewhere in a file of a kind; `at` is a number of the try, `random` gives numbers below 1. */
export function flip({ tree }: Whole, at: number, random: () => number): Damage {
  const kind = KINDS[at % KINDS.length];
  const paths = [...tree.keys()].filter(
    (path) => kind?.test(path) === true && sizeOf(tree, path) > 0,
  );
  const path = paths[Math.floor(random() * paths.length)] ?? '';
  const bytes = Buffer.from(tree.get(path) ?? '');
  const place = Math.floor(random() * bytes.length);
  const bit = Math.floor(random() * 8);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  const words = `flip of bit ${String(bit)} at ${String(place)} of ${path}`;
  return { words, paths: [path], files: new Map([[path, bytes]]) };
}

function sizeOf(tree: Whole['tree'], path: string): number {
  return tree.get(path)?.length ?? 0;
}

/** All else that may come over files: cut, emptied, gone, longer by a byte, in one another’s place, one too many. */
export function otherDamages({ tree }: Whole): Damage[] {
  const paths = [...tree.keys()];
  const changed = (words: string, path: string, bytes: Uint8Array | undefined): Damage => {
    return { words: `${words} of ${path}`, paths: [path], files: new Map([[path, bytes]]) };
  };
  const ofEach = [...tree].flatMap(([path, bytes]) => [
    ...(bytes.length > 1 ? [changed('cut', path, bytes.subarray(0, bytes.length / 2))] : []),
    ...(bytes.length > 0 ? [changed('emptying', path, new Uint8Array())] : []),
    changed('loss', path, undefined),
    changed('a byte more', path, Buffer.concat([bytes, Buffer.from(' ')])),
  ]);
  const swaps = paths.flatMap((path, at) => {
    const other = paths.slice(at + 1).find((one) => kindOf(one) === kindOf(path));
    const [mine, theirs] = [tree.get(path), tree.get(other ?? path)];
    if (other === undefined || mine === undefined || theirs?.equals(mine) !== false) return [];
    const files = new Map([
      [path, theirs],
      [other, mine],
    ]);
    return [{ words: `swap of ${path} and ${other}`, paths: [path, other], files }];
  });
  return [...ofEach, ...swaps, ...foreign({ tree })];
}

function kindOf(path: string): number {
  return KINDS.findIndex((kind) => kind.test(path));
}

/** Files that nobody has made: an article of a capture once more, a record of none, what runs leave. */
function foreign({ tree }: Pick<Whole, 'tree'>): Damage[] {
  const entry = [...tree.keys()].find((path) => path.endsWith('.md')) ?? '';
  const slug = entry.slice('articles/'.length, -'.md'.length);
  const again = ['.md', '.reading.json'].map((end): [string, Uint8Array] => {
    const text = tree.get(`articles/${slug}${end}`)?.toString() ?? '';
    return [
      `articles/another${end}`,
      Buffer.from(text.replace(`"slug": "${slug}"`, '"slug": "another"')),
    ];
  });
  const one = (path: string): Damage => {
    return {
      words: `foreign ${path}`,
      paths: [path],
      files: new Map([[path, Buffer.from('a: 1\n')]]),
    };
  };
  return [
    {
      words: `foreign article of ${slug}`,
      paths: again.map(([path]) => path),
      files: new Map(again),
    },
    ...['captures/none.yaml', 'captures/notes.docx', 'vocabularies/person.yaml'].map(one),
    ...['articles/notes.txt', 'articles/SHA256SUMS.pending', `${entry}.unfinished`].map(one),
    ...['captures/a.txt.unfinished', 'archive.yaml.unfinished'].map(one),
  ];
}
