import { z } from 'zod';
import { OWN_LANGUAGE } from '../language/own/code.ts';

/** A language as it is kept: the first part of its BCP 47 tag, so that `es-MX` is Spanish. */
export const languageCodeSchema = z
  .string()
  .regex(
    /^[a-z]{2,3}$/,
    'is no code of a language\nWrite two or three small letters, such as `es` for Spanish.',
  );

/** What pages call a language by the name of a family that it is of, or that nobody speaks. */
const COMMONLY: Readonly<Record<string, string>> = { no: 'nb', mul: '', und: '', zxx: '' };

/** The code of the language that a tag names as pages write it: `pt_BR` → `pt`; undefined for none. */
export function languageCode(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const code = COMMONLY[language] ?? language;
    return languageCodeSchema.safeParse(code).data;
  } catch {
    return undefined;
  }
}

const names = new Intl.DisplayNames(OWN_LANGUAGE, { type: 'language' });

const called = new Map<string, string>();

/** What a reader calls a language: `es` → `Spanish`. */
export function languageName(code: string): string {
  const name = called.get(code) ?? names.of(code) ?? code;
  // Many pages ask for one of few; the library takes 0.1 ms each time.
  called.set(code, name);
  return name;
}

/**
 * A language that a curator names. Of codes of two letters all are known by name; of those of three,
 * of which there are thousands, only some.
 */
export const namedLanguageSchema = languageCodeSchema.refine(
  (code) => code.length > 2 || languageName(code) !== code,
  'is the code of no language, like es for Spanish',
);

/** True of a language other than the archive's own; what is not known is taken for that. */
export function isForeign(code: string | null): code is string {
  return code !== null && code !== OWN_LANGUAGE;
}

/** The attributes of an element whose words are in a language; none where it is the archive's own. */
export function langOf(code: string | null): { lang?: string; dir?: 'auto' } {
  return isForeign(code) ? { lang: code, dir: 'auto' } : {};
}
