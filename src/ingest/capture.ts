import { isPage } from '../domain/capture-names.ts';
import { InputError } from '../domain/problem.ts';
import { sha256 } from '../formats/manifest.ts';
import { beginsAsPage } from './bytes/markup-in.ts';
import { refusedBytes } from './bytes/refused-kind.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import type { Spelt } from './spelt.ts';

/** What was captured: bytes as they came, and the text they spell. Never changed. */
export interface Capture extends Spelt {
  readonly file: string;
  /** What a message calls the file. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly media: 'text' | 'html';
}

/**
 * Reads the bytes of a capture: a saved page, or a text. Throws an `InputError` for what is empty,
 * too large, or neither; the bytes themselves are left as they are.
 */
export function readCapture(file: string, bytes: Uint8Array, path = file): Capture {
  const refusal = refusedBytes(bytes);
  if (refusal !== undefined) throw new InputError([{ file: path, ...refusal }]);
  const isNamed = isPage(file);
  const media = isNamed || beginsAsPage(bytes) ? 'html' : 'text';
  const spelt = media === 'html' ? readPage(path, bytes) : readText(path, bytes);
  const other = media === 'text' || isNamed ? [] : ['It holds HTML, and was read as a saved page.'];
  const about = { file, path, bytes: bytes.length, sha256: sha256(bytes) };
  return { ...about, media, ...spelt, notices: [...other, ...spelt.notices] };
}
