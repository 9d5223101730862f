import { z } from 'zod';
import { langOf, namedLanguageSchema } from './language-code.ts';
import { webAddressSchema } from './web-address.ts';

const words = z.string().trim().min(1);
const contactSchema = z.union([z.email(), webAddressSchema], {
  error: 'must be an e-mail or web address',
});

const NO_NAME = [
  'does not say what the archive is called',
  'Write `name: …` on a line; docs/own-archive.md shows the rest.',
].join('\n');

/** What an archive says of itself; nothing but its name is asked for. */
export const aboutSchema = z.strictObject(
  {
    name: words,
    /** What it is about, in a few words: `An invented harbour`. */
    subject: words.optional(),
    /** The headline of its home page; else its name. */
    headline: words.optional(),
    description: words.optional(),
    /** What its own words are written in: those above, and the labels and notes of its vocabularies. */
    language: namedLanguageSchema.optional(),
    /** Who to write to: an e-mail address, or the address of a page. */
    contact: contactSchema.optional(),
    /** How to ask for a correction or a withdrawal; else that one writes to `contact`. */
    procedure: words.optional(),
    /** Under which licence its own data may be used: a name, or the address of its words. */
    licence: words.optional(),
    /** Countries, by their codes of two letters, whose holidays its articles name. */
    holidays: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'is no code of a country, like US'))
      .default([]),
  },
  { error: ({ code }) => (code === 'invalid_type' ? NO_NAME : undefined) },
);
export type About = z.infer<typeof aboutSchema>;

/** What the archive is, in a sentence or more: its own, or what is true of every archive. */
export function descriptionOf({ description }: About): string {
  return (
    description ??
    'News articles, kept as they were captured. Every date, name, topic and quotation leads to the words it rests on.'
  );
}

/** Its name and what it is about: `Port Amber: An invented harbour`. */
export function fullName({ name, subject }: About): string {
  return subject === undefined ? name : `${name}: ${subject}`;
}

/** The attributes of an element with words of the archive's own. */
export function ownLang({ language }: About): ReturnType<typeof langOf> {
  return langOf(language ?? null);
}

/** The address of the words of a licence, where it is one or is of Creative Commons: `CC-BY-4.0`. */
export function licenceAddress({ licence = '' }: About): string | undefined {
  if (/^https?:\/\//.test(licence)) return licence;
  const { terms, version } =
    /^CC[ -]?(?<terms>0|BY(?:-[A-Z]{2})*)[ -](?<version>\d\.\d)$/i.exec(licence)?.groups ?? {};
  if (terms === undefined || version === undefined) return undefined;
  const path = terms === '0' ? 'publicdomain/zero' : `licenses/${terms.toLowerCase()}`;
  return `https://creativecommons.org/${path}/${version}/`;
}

/** The address that `contact` leads to; undefined where there is none. */
export function contactAddress({ contact }: About): string | undefined {
  return contact !== undefined && !/^https?:/.test(contact) ? `mailto:${contact}` : contact;
}

/** How to ask for a correction or a withdrawal: its own words, or what is true of every archive. */
export function procedureOf({ procedure, contact }: About): string {
  if (procedure !== undefined) return procedure;
  return contact === undefined
    ? 'Whoever keeps this archive has named no address to write to.'
    : 'Whoever is named in an article, wrote it or published it can ask for a correction, a reply or a withdrawal. Give the address of its page, say what is wrong or why it should not be shown, and by what that can be checked.';
}
