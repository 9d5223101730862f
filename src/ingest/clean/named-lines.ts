import { isIn } from '../../domain/line-numbers.ts';
import { LINE_FIELDS } from '../../domain/record-forms.ts';
import type { NamedLines } from '../../domain/record.ts';
import { type Claim, drop, type Finding, read } from './claim.ts';
import type { KnownLines } from './known-lines.ts';
import type { LineReader } from './line-reader.ts';
import { bareName } from './record-lines/bare-name.ts';
import { piecesOf } from './record-lines/pieces-of.ts';
import { readLine } from './record-lines/read-line.ts';
import type { Unit } from './unit.ts';

/** The rule by which a line is what the record says it is. */
export const NAMED = 'named-by-the-record';
/** The rule by which a line is no text because the record says so. */
export const LEFT_OUT = 'left-out-by-the-record';

/** The units of a capture of which its record says what they are. */
export interface NamedUnits {
  /** The only ones that are text, if the record says which are. */
  readonly text: ReadonlySet<Unit> | undefined;
  readonly title: Unit | undefined;
  /** Those that are no text, and those that say when and by whom it is. */
  readonly claims: readonly Claim[];
}

/** True where a record says of two lines that they are different things: they are no one unit. */
export function partedBy(named: NamedLines): (line: number, other: number) => boolean {
  const kindOf = (line: number) =>
    [
      ...LINE_FIELDS.map((field) => named[field] === line),
      ...[named.text ?? [], named.not ?? []].map((ranges) => isIn(ranges, line)),
    ].join();
  return (line, other) => kindOf(line) !== kindOf(other);
}

/** The units that a record names by their lines, each one thing: what says most of it counts. */
export function namedUnits(
  units: readonly Unit[],
  named: NamedLines,
  reader: LineReader,
): NamedUnits {
  const at = (line: number | undefined) =>
    units.find(({ first, last }) => line !== undefined && first <= line && line <= last);
  const [title, date, authors] = LINE_FIELDS.map((field) => at(named[field]));
  const said = [...new Set([date, authors])].flatMap((unit) => {
    if (unit === undefined || unit === title) return [];
    const findings = [
      ...(unit === date ? findingsIn(unit, 'date', reader) : []),
      ...(unit === authors ? findingsIn(unit, 'authors', reader) : []),
    ];
    return findings.length === 0 ? [] : [read(unit, NAMED, findings)];
  });
  const taken = new Set([title, ...said.map(({ unit }) => unit)]);
  const isOut = ({ first }: Unit) => isIn(named.not ?? [], first);
  const free = units.filter((unit) => !taken.has(unit));
  const { text } = named;
  return {
    title,
    text:
      text &&
      new Set(
        free.filter(
          (unit) => unit.line.data === undefined && isIn(text, unit.first) && !isOut(unit),
        ),
      ),
    claims: [...said, ...free.filter(isOut).map((unit) => drop(unit, LEFT_OUT))],
  };
}

/** What a line says of a field, when it is known that it does. */
function findingsIn(
  { text, line }: Unit,
  field: 'date' | 'authors',
  reader: LineReader,
): readonly Finding[] {
  const words = line.data?.value ?? text;
  const ofField = (findings: readonly Finding[]) => findings.filter((one) => one.field === field);
  const read = ofField(readLine(words, reader)?.findings ?? []);
  if (read.length > 0) return read;
  if (field === 'authors') return ofField(bareName(words, reader));
  return piecesOf(words, reader)
    .flatMap(({ kind, value, text: date }) =>
      kind === 'date' && value !== undefined ? [{ field, value, words: date }] : [],
    )
    .slice(0, 1);
}

/**
 * What lines are known to be (`look`, by the free ones), when those that the record names are put
 * back: they are seen, whatever rules know them for, and its headline is no text.
 */
export function withNamed(
  units: readonly Unit[],
  claims: readonly Claim[],
  { text = new Set(), title, claims: own }: NamedUnits,
  look: (units: readonly Unit[], claims: readonly Claim[]) => KnownLines,
): KnownLines {
  const headline = title === undefined ? [] : [title];
  const seen = new Set([...text, ...headline.filter(({ line }) => line.data === undefined)]);
  const named = new Set([...seen, ...headline, ...own.map(({ unit }) => unit)]);
  if (named.size === 0) return look(units, claims);
  const known = look(
    units.filter((unit) => !named.has(unit)),
    claims.filter(({ unit }) => !named.has(unit)),
  );
  return {
    ...known,
    seen: [...known.seen, ...seen].toSorted((a, b) => a.first - b.first),
    furniture: new Set([...known.furniture, ...headline]),
  };
}
