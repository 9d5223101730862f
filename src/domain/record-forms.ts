import { lineNamed } from './line-numbers.ts';
import { RECORD_FIELDS } from './record-fields.ts';
import { isBareSet } from './written-date.ts';

/** What a record asserts by one value, and by a value for each id. */
const SINGLE = new Set<string>([...RECORD_FIELDS.map(({ id }) => id), 'show']);
const BY_ID = new Set(['speakers', 'told']);
/** Of these a line of the capture may be named instead: it proves them, and no reason is wanted. */
export const LINE_FIELDS = ['title', 'date', 'authors'] as const;

/**
 * A record as it is written, with every value in the one form that its schema knows: a bare value
 * gets the `why` beside it for its basis, `line 3` names a line, and an empty file says nothing.
 */
export function inOneForm(written: unknown): unknown {
  if (written === null || written === undefined) return {};
  if (!isMap(written)) return written;
  const reasonFor = reasons(written['why']);
  const asserted = (value: unknown) =>
    isMap(value) && !isBareSet(value)
      ? 'value' in value && !('basis' in value || 'why' in value)
        ? { ...value, basis: reasonFor() }
        : value
      : { value, basis: reasonFor() };
  const formOf = (key: string, value: unknown): unknown => {
    if (BY_ID.has(key) && isMap(value)) return mapped(value, (_, one) => asserted(one));
    if (!SINGLE.has(key)) return value;
    const line = LINE_FIELDS.some((field) => field === key) ? lineNamed(value) : undefined;
    return line === undefined ? asserted(value) : { line };
  };
  return mapped(written, (key, value) => (value === undefined ? undefined : formOf(key, value)));
}

/**
 * One line mends all values without a reason, so only the first of them is found to want it; and none
 * where the line is there and is no reason, which is told of itself.
 */
function reasons(why: unknown): () => unknown {
  let isWanted = why !== undefined;
  return () => {
    if (typeof why === 'string' && why !== '') return why;
    if (isWanted) return 'Wanted elsewhere.';
    isWanted = true;
    return why;
  };
}

type Keys = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapped(map: Keys, make: (key: string, value: unknown) => unknown): Keys {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(key, value)]));
}
