import type { ClutterRule } from '../../domain/clutter.ts';
import { type Claim, unclaimed } from './claim.ts';
import { findClutter } from './find-clutter.ts';
import { findEmbeds } from './find-embeds.ts';
import { findForms } from './find-forms.ts';
import { findPictures } from './find-pictures.ts';
import type { LineReader } from './line-reader.ts';
import { endsSentence } from './prose.ts';
import { authorNote } from './record-lines/author-note.ts';
import { type LineReading, readLine } from './record-lines/read-line.ts';
import { commaTags, labelledTags, wordsOf } from './record-lines/tag-list.ts';
import type { FurnitureReader } from './text/furniture-reader.ts';
import type { Unit } from './unit.ts';

/** What lines are known to be by their words alone, before it is known where the text is. */
export interface KnownLines {
  /** Clutter wherever it stands. */
  readonly clutter: readonly Claim[];
  /** Clutter that is none within a text. */
  readonly atEdges: readonly Claim[];
  /** The lines that a person sees, but for clutter. */
  readonly seen: readonly Unit[];
  /** What lines say of dates and authors. */
  readonly readings: ReadonlyMap<Unit, LineReading>;
  /** Dates, bylines, notes on authors. */
  readonly records: ReadonlySet<Unit>;
  /** Labels of boxes, buttons and links. */
  readonly labels: ReadonlySet<Unit>;
  /** Those of them that open a box below a text. */
  readonly boxes: ReadonlySet<Unit>;
  /** Lines in which a page speaks of itself. */
  readonly notices: ReadonlySet<Unit>;
  /** True where nothing but dates, bylines and what is clutter everywhere stands beside the text. */
  readonly isClean: boolean;
  /** What is no text where it stands at an edge of one; within it, it speaks against being text. */
  readonly furniture: ReadonlySet<Unit>;
}

/** Looks at each line by itself; `sources` are those already read as naming the source of the page. */
export function knownLines(
  units: readonly Unit[],
  sources: readonly Claim[],
  rules: readonly ClutterRule[],
  reader: LineReader & { readonly furniture: FurnitureReader },
): KnownLines {
  const visible = unclaimed(units, sources).filter(({ line }) => line.data === undefined);
  const { clutter, atEdges, seen } = clutterIn(visible, rules, reader.furniture);
  const { isLabel, opensBox, isNotice } = reader.furniture;
  const labels = new Set(seen.filter(({ text }) => isLabel(text)));
  const notices = noticesIn(seen, isNotice);
  const dropped = new Set([...clutter, ...atEdges].map(({ unit }) => unit));
  const readings = new Map(
    seen.flatMap((unit) => {
      const reading = readLine(unit.text, reader);
      return reading === undefined ? [] : [[unit, reading] as const];
    }),
  );
  const records = new Set<Unit>([
    ...readings.keys(),
    ...notesIn(visible, dropped, reader),
    ...tagsIn(seen, reader),
  ]);
  const furniture = new Set([
    ...atEdges.map(({ unit }) => unit),
    ...records,
    ...labels,
    ...notices,
  ]);
  return {
    ...{ clutter, atEdges, seen, readings, records, labels, notices, furniture },
    isClean: atEdges.length + labels.size === 0,
    boxes: new Set(seen.filter(({ text }) => opensBox(text))),
  };
}

/** What rules, embeds, forms and pictures take out of what a person sees, and what is left. */
function clutterIn(
  visible: readonly Unit[],
  rules: readonly ClutterRule[],
  furniture: FurnitureReader,
): Pick<KnownLines, 'clutter' | 'atEdges' | 'seen'> {
  const rulesFor = (place: ClutterRule['where']) => rules.filter(({ where }) => where === place);
  const anywhere = findClutter(visible, rulesFor('anywhere'));
  const rest = unclaimed(visible, anywhere);
  const edge = findClutter(rest, rulesFor('edges'));
  const credits = edge.filter(({ rule }) => rule === 'photo-credit').map(({ unit }) => unit);
  const shown = [
    ...findEmbeds(rest),
    ...findForms(rest),
    ...findPictures(rest, new Set(credits), furniture),
  ];
  const seen = unclaimed(rest, shown);
  const isSeen = new Set(seen);
  const atEdges = edge.filter(({ unit }) => isSeen.has(unit));
  return { clutter: [...anywhere, ...shown], atEdges, seen };
}

/** Notices, and the lines that go on where one breaks off. */
function noticesIn(seen: readonly Unit[], isNotice: (text: string) => boolean): Set<Unit> {
  const notices = new Set<Unit>();
  let isOpen = false;
  for (const unit of seen) {
    if (isNotice(unit.text) || (isOpen && /^[\p{Ll},]/u.test(unit.text))) notices.add(unit);
    isOpen = notices.has(unit) && !endsSentence(unit.text);
  }
  return notices;
}

/** Notes on authors: they stand apart from the text, below furniture. */
function notesIn(visible: readonly Unit[], dropped: ReadonlySet<Unit>, reader: LineReader): Unit[] {
  return visible.filter((unit, index) => {
    const above = visible[index - 1];
    const standsApart = above !== undefined && dropped.has(above);
    return standsApart && authorNote(unit.text, reader).length > 0;
  });
}

/** Lists of tags: those that say so, and the last line where it is one. */
function tagsIn(seen: readonly Unit[], reader: LineReader): Unit[] {
  const last = seen.at(-1);
  const words = () => new Set(seen.slice(0, -1).flatMap(({ text }) => wordsOf(text)));
  return seen.filter(
    (unit) =>
      labelledTags(unit.text, reader).length > 0 ||
      (unit === last && commaTags(unit.text, words()).length > 0),
  );
}
