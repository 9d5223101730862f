import { LINE_FIELDS } from './record-forms.ts';
import type { CaptureRecord, NamedLines, WrittenRecord } from './record.ts';

/**
 * The record of a capture of all that is written of it, the first having the last word, field by
 * field. Of address and time of capture `null` says nothing that another could contradict.
 */
export function mergeRecords(...written: readonly WrittenRecord[]): CaptureRecord {
  let all: WrittenRecord = {};
  for (const one of written.toReversed()) all = { ...all, ...whatIsSaid(one) };
  const { url = null, captured = null, text, not, title, date, authors, ...rest } = all;
  delete rest.why;
  const named = LINE_FIELDS.map((field) => [field, lineOf(all[field])] as const);
  const lines: NamedLines = defined({ text, not, ...Object.fromEntries(named) });
  return {
    ...{ url, captured },
    ...rest,
    ...(isValue(title) && { title }),
    ...(isValue(date) && { date }),
    ...(isValue(authors) && { authors }),
    ...(Object.keys(lines).length > 0 && { lines }),
  };
}

function whatIsSaid({ url, captured, ...record }: WrittenRecord): WrittenRecord {
  return defined({ ...record, url: url ?? undefined, captured: captured ?? undefined });
}

function isValue<Value extends object>(
  value: Value | undefined,
): value is Exclude<Value, { line: number }> {
  return value !== undefined && !('line' in value);
}

function lineOf(value: { line: number } | object | undefined): number | undefined {
  return value !== undefined && 'line' in value ? value.line : undefined;
}

function defined<Keys extends object>(keys: Keys): Keys {
  return Object.fromEntries(
    Object.entries(keys).filter(([, value]) => value !== undefined),
  ) as Keys;
}
