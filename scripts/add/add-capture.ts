import { basename, extname } from 'node:path';
import { isCapture, recordOf } from '../../src/domain/capture-names.ts';
import { slugOf } from '../../src/domain/slug-of.ts';
import { isThere, namesIn, readBytes, readText, writeWhole } from '../../src/disk/files.ts';
import { type Manifest, readManifest, sha256 } from '../../src/formats/manifest.ts';
import { InputError } from '../../src/domain/problem.ts';
import { refusedName } from '../../src/ingest/bytes/refused-kind.ts';
import { readCapture } from '../../src/ingest/capture.ts';
import { latinLetters } from '../../src/ingest/latin-letters.ts';
import { leastRecord, type Place, placeNoted } from '../least-record.ts';

/** What became of a file that was to be added. */
export interface Added {
  readonly file: string;
  /** The name of its capture. */
  readonly name: string;
  /** Whether that is new to the archive. */
  readonly isNew: boolean;
  /** Whether a record was there, so that what was told of it was not written. */
  readonly isDescribed: boolean;
}

/** The captures of a folder, by the checksums of their bytes. */
export function holdingsOf(folder: string): Map<string, string> {
  const file = `${folder}/SHA256SUMS`;
  const sealed: Manifest = isThere(file) ? readManifest(readText(file)) : new Map();
  const sumOf = (name: string) => sealed.get(name) ?? sha256(readBytes(`${folder}/${name}`));
  return new Map(
    namesIn(folder)
      .filter(isCapture)
      .map((name) => [sumOf(name), name]),
  );
}

/**
 * Copies a saved page or a text into a folder of captures, byte for byte, with the record that stands
 * beside it, or one that says where and when it was found, as far as that is known: `place`, or else
 * what the page itself has noted. Nothing that is there is overwritten, and bytes that are there
 * already (`holdings`) are not added again. Throws an `InputError` for what can be no capture.
 */
export function addCapture(
  file: string,
  folder: string,
  place: Place,
  holdings: Map<string, string>,
): Added {
  const refusal = refusedName(file);
  if (refusal !== undefined) throw new InputError([{ file, ...refusal }]);
  const bytes = readBytes(file);
  const capture = readCapture(basename(file), bytes, file);
  const same = holdings.get(capture.sha256);
  const isNew = same === undefined;
  const beside = isNew ? recordBeside(file) : undefined;
  const noted = placeNoted(capture);
  const known = { url: place.url ?? noted.url, captured: place.captured ?? noted.captured };
  const words = beside ?? leastRecord(isNew ? known : place);
  const name = same ?? freeName(file, capture, folder, words);
  const record = `${folder}/${recordOf(name)}`;
  const isDescribed = beside !== undefined || isThere(record);
  // The record first: where a capture is there, nobody writes its record any more.
  if (words !== undefined && !isThere(record)) writeWhole(record, words, { lasting: true });
  if (isNew) writeWhole(`${folder}/${name}`, bytes, { lasting: true });
  holdings.set(capture.sha256, name);
  return { file, name, isNew, isDescribed };
}

/**
 * A name in plain letters, that of the file as far as no capture and no record has it, but for the
 * record of it that a run which was stopped has written.
 */
function freeName(
  file: string,
  { media, sha256: sum }: NamedBy,
  folder: string,
  described: Uint8Array | string | undefined,
): string {
  const own = extname(file).toLowerCase();
  const ending = isCapture(`page${own}`) ? own : ENDINGS[media];
  const words = slugOf(latinLetters(basename(file, extname(file))));
  const code = sum.slice(0, 8);
  const stems = [...(words === '' ? [] : [words]), [words, code].filter(Boolean).join('-')];
  const isOwn = (record: string) =>
    described !== undefined && readBytes(record).equals(Buffer.from(described));
  const isFree = (stem: string) =>
    ['.txt', '.html', '.htm'].every((end) => !isThere(`${folder}/${stem}${end}`)) &&
    (!isThere(`${folder}/${stem}.yaml`) || isOwn(`${folder}/${stem}.yaml`));
  return `${stems.find(isFree) ?? [words, sum].filter(Boolean).join('-')}${ending}`;
}

interface NamedBy {
  readonly media: 'html' | 'text';
  readonly sha256: string;
}

const ENDINGS = { html: '.html', text: '.txt' };

/** The record that someone has written of a file where it lies. */
function recordBeside(file: string): Uint8Array | undefined {
  const record = recordOf(file);
  return record !== file && isThere(record) ? readBytes(record) : undefined;
}
