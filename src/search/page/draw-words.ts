import type { Segment } from '../engine/marks.ts';
import { make } from './make.ts';

/** The words of a result, those that were asked for marked. */
export function drawnWords(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, isMarked }) => (isMarked ? make('mark', {}, text) : text));
}

/** The same as plain text. */
export function plainWords(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** The attributes of words in a language; none where it is that of the site. */
export function inLang(lang: string | undefined) {
  return { lang, dir: lang && 'auto' };
}
