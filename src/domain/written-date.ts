import { z } from 'zod';
import { edtfSchema, pointInTimeSchema } from './edtf-date.ts';

/** True of `{1967,1968}` without quotation marks, which YAML reads as keys that say nothing. */
export function isBareSet(written: unknown): boolean {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return false;
  const entries = Object.entries(written);
  return (
    entries.length > 0 && entries.every(([key, value]) => /^[.\d?~%]/.test(key) && value === null)
  );
}

/**
 * A date as it was written, whatever YAML has read into it: `[2025-05-03..]` without quotation marks
 * is a list to it, `{1967,1968}` keys, `2025` a number. Spaces within brackets mean nothing.
 */
function asText(written: unknown): unknown {
  if (isBareSet(written)) return asText(`{${Object.keys(written as object).join(',')}}`);
  if (Array.isArray(written) && written.every(isPart)) return asText(`[${written.join(',')}]`);
  if (typeof written === 'number') return String(written);
  return typeof written === 'string' && /^[[{]/.test(written)
    ? written.replaceAll(/\s*(,|\.\.|[[{}\]])\s*/g, '$1')
    : written;
}

function isPart(part: unknown): boolean {
  return typeof part === 'string' || typeof part === 'number';
}

/** A bare date of a record: when it was published, changed or captured; null is not known. */
export const writtenPointSchema = z.preprocess(asText, pointInTimeSchema.nullable());

/** A bare date of a record that may be a span: when something was that a text tells of. */
export const writtenDateSchema = z.preprocess(asText, edtfSchema.nullable());
