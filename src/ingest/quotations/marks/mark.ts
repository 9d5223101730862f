import type { Span } from '../../../domain/sentence.ts';

/** A double mark; two apostrophes and two accents stand for one, too. */
export interface Mark extends Span {
  readonly glyph: '"' | '“' | '”' | '„' | '«' | '»';
}

// Of three apostrophes the one beside the words is a single mark within the double one.
const DOUBLE = /["“”„‟«»]|``|(?<=^|[\s([{—–])''(?='[^'])|(?<!')''(?!')|(?<=[^\s']')''(?!')/gu;
// Attributes of stray markup: <tweet id="…">.
const MARKUP = /<\/?[a-z][^<>]{0,300}>/giu;
const GLYPHS = new Map<string, Mark['glyph']>([
  ["''", '"'],
  ['``', '“'],
  ['‟', '“'],
]);

/** The double marks of a text, in order, but for those in markup. */
export function doubleMarks(text: string): Mark[] {
  const tags = text.includes('<') ? [...text.matchAll(MARKUP)] : [];
  const marks: Mark[] = [];
  let tag = 0;
  for (const { 0: glyph, index } of text.matchAll(DOUBLE)) {
    while (endOf(tags[tag]) <= index) tag++;
    if (index > (tags[tag]?.index ?? Infinity)) continue;
    const known = GLYPHS.get(glyph) ?? (glyph as Mark['glyph']);
    marks.push({ glyph: known, start: index, end: index + glyph.length });
  }
  return marks;
}

function endOf(tag: RegExpExecArray | undefined): number {
  return tag === undefined ? Infinity : tag.index + tag[0].length;
}

/** True of « and », which close each other only. */
export function isAngled({ glyph }: Mark): boolean {
  return glyph === '«' || glyph === '»';
}
