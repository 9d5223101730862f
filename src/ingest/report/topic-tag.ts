import type { TopicWords } from '../../language/topic-words.ts';
import { nameKey } from '../understand/name-key.ts';
import type { CaptureState } from './archive-state.ts';

const FEWEST_LETTERS = 3;

/**
 * True for a tag of a page that may be a topic: words and no code (`GEN`), and neither its outlet nor
 * a part of that.
 */
export function isTopicTag(tag: string, { told }: CaptureState, { sections }: TopicWords): boolean {
  const letters = tag.match(/\p{L}/gu)?.length ?? 0;
  // Letters of a script without capitals are never a code.
  const isCode =
    letters < FEWEST_LETTERS
      ? /^[\p{Script=Latin}\P{L}]*$/u.test(tag)
      : !/[^\p{Lu}\P{L}]/u.test(tag);
  const key = nameKey(tag.trim());
  const outlets = told.outlet === null ? [] : [told.outlet.value];
  return !isCode && !sections.has(key) && !outlets.some((outlet) => isOutlet(key, outlet));
}

/** Outlets are known by their id. */
function isOutlet(key: string, outlet: string): boolean {
  return (
    key.replace(/[^\p{L}\p{N}]+/gu, '-') === outlet.replace(/^the-/, '') ||
    key.replace(/[^\p{L}\p{N}]+/gu, '-') === outlet
  );
}
