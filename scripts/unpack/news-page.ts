import { attempt } from '../../src/domain/problem.ts';
import { withinTime } from '../../src/disk/within-time.ts';
import { isDay } from '../../src/domain/period.ts';
import { emptyRecord } from '../../src/domain/record.ts';
import { decodeMarked, decodePage } from '../../src/ingest/bytes/decode-page.ts';
import { beginsAsPage } from '../../src/ingest/bytes/markup-in.ts';
import { readCapture } from '../../src/ingest/capture.ts';
import { ingest, type Knowledge } from '../../src/ingest/ingest.ts';
import type { Answer } from './answers-in.ts';

/** The words of the shortest report that is one; a list of headlines has fewer in its sentences. */
const FEWEST_WORDS = 80;

/** True for an answer that is a page to look at; pictures, scripts and the like are none. */
export function isHtml({ url, mediaType }: Answer): boolean {
  return /^https?:/.test(url) && /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType);
}

/** Why an answer is no news page, known by its head and its address; undefined where it may be one. */
export function refusedByHead({ url, day, status }: Answer): string | undefined {
  // By both its capture is called, so that neither may lead anywhere.
  if (!URL.canParse(url)) return 'its address is none';
  if (!isDay(day)) return 'no day says when it was saved';
  if (status >= 300 && status < 400) return 'a redirect';
  if (status !== 200) return `answered with ${String(status)}`;
  return new URL(url).pathname === '/' && new URL(url).search === '' ? 'a front page' : undefined;
}

/** Why the bytes of a page are no news page, in the archive's own reading; undefined where they are. */
export function refusedByWords(bytes: Uint8Array, knowledge: Knowledge): string | undefined {
  if (!beginsAsPage(bytes)) return 'a fragment of a page';
  const read = withinTime(() => refusedByReading(bytes, knowledge));
  return read === undefined ? 'no article: reading it takes too long' : read.result;
}

function refusedByReading(bytes: Uint8Array, knowledge: Knowledge): string | undefined {
  return attempt<string | undefined>(
    () => {
      const { entry } = ingest(readCapture('page.html', bytes), emptyRecord, knowledge);
      const words = entry.blocks.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
      if (words >= FEWEST_WORDS) return undefined;
      return `no article: ${String(words)} words of text, where ${String(FEWEST_WORDS)} are the least`;
    },
    ([problem]) => `no article: it ${problem?.what.replace(/\.$/, '') ?? ''}`,
  );
}

/**
 * The bytes of a page as a capture: as they were sent, and above them the head that names their
 * encoding where nothing else in them does.
 */
export function asCapture(body: Uint8Array, { charset }: Answer): Uint8Array {
  if (charset === undefined || decodeMarked(body) !== undefined) return body;
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=${charset}\r\n\r\n`;
  const whole = Buffer.concat([Buffer.from(head), body]);
  return decodePage(body).encoding === decodePage(whole).encoding ? body : whole;
}
