import { InputError, type Problem } from '../domain/problem.ts';
import { type Manifest, readManifest, sha256, writeManifest } from './manifest.ts';

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What bag-info.txt says beside Payload-Oxum. */
type Info = Readonly<Record<string, string>>;

/**
 * A bag after BagIt 1.0 (RFC 8493): the files, and manifests by which anyone can see that they are
 * all there and unchanged. There is no Bagging-Date, which the RFC leaves open: the same files give
 * the same bytes.
 */
export function writeBag(payload: Files, info: Info): Files {
  const data = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes]));
  return new Map([...tagFiles(lengthsOf(data), sumsOf(data), info), ...data]);
}

/** The length of each file of the bag that files of these lengths make. */
export function bagLengths(payload: ReadonlyMap<string, number>, info: Info): Map<string, number> {
  const data = new Map([...payload].map(([path, length]) => [`data/${path}`, length]));
  // A checksum is as long as any other.
  const sum = sha256('');
  const sums = new Map([...data.keys()].map((path) => [path, sum]));
  return new Map([...lengthsOf(tagFiles(data, sums, info)), ...data]);
}

/**
 * The data of a bag, by their paths in it. `files` are those of the one folder that a bag is, `file`
 * what it was read from. Throws an `InputError` where it is no bag, or where a file is missing, is
 * not as it was packed, or would be written elsewhere.
 */
export function readBag(files: Files, file: string): Files {
  const folder = [...files.keys()].find((path) => /^[^/]+\/bagit\.txt$/.test(path));
  const within = (path: string) => `${folder?.replace('bagit.txt', '') ?? ''}${path}`;
  const manifest = files.get(within('manifest-sha256.txt'));
  if (folder === undefined || manifest === undefined) {
    const remedy = 'Name a file that was downloaded as “All files” of an archive: …-bag.tar.';
    throw new InputError([{ file, what: 'is no bag.', remedy }]);
  }
  const version = new TextDecoder().decode(files.get(folder));
  if (!/^BagIt-Version: (?:0\.9[67]|1\.0)\s/.test(version)) {
    const remedy = 'Name a bag after BagIt 1.0, as archives offer it for download.';
    throw new InputError([{ file, what: 'is a bag of a version that is not read.', remedy }]);
  }
  const data = [...readManifest(new TextDecoder().decode(manifest))].map(([path, sum]) => {
    const bytes = files.get(within(path));
    const isSound = bytes !== undefined && sha256(bytes) === sum && SAFE.test(path);
    return { path: path.replace('data/', ''), bytes: isSound ? bytes : undefined };
  });
  const problems = data.flatMap(({ path, bytes }): Problem[] => {
    if (bytes !== undefined) return [];
    const what = `${path} is missing, or not as it was packed.`;
    return [{ file, what, remedy: 'Download it anew.' }];
  });
  if (problems.length > 0) throw new InputError(problems);
  return new Map(data.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : [])));
}

/**
 * A path that leads into the data, and neither out of them again nor into a hidden folder: where they
 * are put may be a repository, and what stands in its `.git` is run.
 */
const SAFE = /^data(?!.*[/\\]\.[^/\\]*[/\\])(?!.*[/\\]\.\.?$)\/[^/\\]/;

function tagFiles(lengths: ReadonlyMap<string, number>, sums: Manifest, info: Info): Files {
  const octets = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const oxum = `${String(octets)}.${String(lengths.size)}`;
  const tags = new Map([
    ['bagit.txt', encoded('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', encoded(infoText({ ...info, 'Payload-Oxum': oxum }))],
    ['manifest-sha256.txt', encoded(writeManifest(sums))],
  ]);
  return tags.set('tagmanifest-sha256.txt', encoded(writeManifest(sumsOf(tags))));
}

/** A label and its value to a line; the values are of one line each. */
function infoText(info: Readonly<Record<string, string>>): string {
  const lines = Object.entries(info).map(([label, value]) => [label, value.replace(/\s+/g, ' ')]);
  return lines.map(([label = '', value = '']) => `${label}: ${value.trim()}\n`).join('');
}

function lengthsOf(files: Files): Map<string, number> {
  return new Map([...files].map(([path, { length }]) => [path, length]));
}

function sumsOf(files: Files): Manifest {
  return new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
