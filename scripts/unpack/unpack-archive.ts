import type { Readable } from 'node:stream';
import { InputError } from '../../src/domain/problem.ts';
import type { Knowledge } from '../../src/ingest/ingest.ts';
import { type Answer, answersIn } from './answers-in.ts';
import { asCapture, isHtml, refusedByHead, refusedByWords } from './news-page.ts';
import { openArchive } from './open-archive.ts';
import { writeCapture } from './write-capture.ts';

/** What became of a page of a web archive. */
export interface Fate {
  readonly url: string;
  readonly kind: 'written' | 'there' | 'refused' | 'other';
  /** The name of its capture, or why it has none. */
  readonly words: string;
}

/**
 * Takes the news pages out of a web archive, each day of each once, and writes them into a folder as
 * captures; tells of each answer in it what became of it. Pages that the archive lists come first.
 */
export async function* unpackArchive(
  file: string,
  folder: string,
  knowledge: Knowledge,
): AsyncGenerator<Fate> {
  const told = new Set<string>();
  try {
    const { warcs, pages } = await openArchive(file);
    for (const isListed of pages.size === 0 ? [false] : [true, false]) {
      for await (const answer of eachAnswer(warcs())) {
        if (pages.has(answer.url) !== isListed) continue;
        const fate = await fateOf(answer, folder, knowledge, told);
        if (fate !== undefined) yield fate;
      }
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const what = `cannot be read to its end (${(error as Error).message}).`;
    const remedy = 'Fetch it again: it may have been cut off. What was written stays.';
    throw new InputError([{ file, what, remedy }]);
  }
}

async function* eachAnswer(warcs: AsyncIterable<Readable>): AsyncGenerator<Answer> {
  for await (const warc of warcs) yield* answersIn(warc);
}

async function fateOf(
  answer: Answer,
  folder: string,
  knowledge: Knowledge,
  told: Set<string>,
): Promise<Fate | undefined> {
  if (!isHtml(answer)) return { url: answer.url, kind: 'other', words: '' };
  const url = answer.url.replace(/#.*$/, '');
  const fate = (kind: Fate['kind'], words: string): Fate | undefined => {
    const key = `${kind} ${answer.day} ${url}`;
    if (told.has(key)) return undefined;
    told.add(key);
    return { url, kind, words };
  };
  const refused = refusedByHead(answer);
  if (refused !== undefined) return fate('refused', refused);
  const key = `kept ${answer.day} ${url}`;
  if (told.has(key)) return undefined;
  const body = await answer.body();
  if (body === undefined) return fate('refused', 'too large, or packed in a way that is not known');
  const bytes = asCapture(body, answer);
  const why = refusedByWords(bytes, knowledge);
  if (why !== undefined) return fate('refused', why);
  told.add(key);
  const { name, isNew } = writeCapture(folder, bytes, { url, day: answer.day });
  return fate(isNew ? 'written' : 'there', name);
}
