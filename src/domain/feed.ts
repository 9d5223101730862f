import { OWN_LANGUAGE } from '../language/own/code.ts';

/** What the words of the program itself are written in: “Added”, “Published”. */
export const VOICE = OWN_LANGUAGE;

/** What can be followed, before anyone asks what is new in it. */
export interface FeedPlace {
  /** `Tariffs · Port Amber` */
  readonly title: string;
  /** What it brings, in a few words: `Articles on Tariffs`. */
  readonly brings: string;
  /** The page that lists the same. */
  readonly page: string;
  /** Where the feed itself stands, as Atom. */
  readonly address: string;
  /** Where the same stands as a JSON Feed, if it does. */
  readonly json?: string | undefined;
}

/** What is said of an entry, a paragraph; text is plain: no markup, no entities. */
export interface FeedLine {
  /** The archive’s own words. */
  readonly words?: string;
  /** Words of an article, letter by letter, and what they are written in, as far as that is known. */
  readonly quoted?: { readonly text: string; readonly language: string | null };
}

/** An article, or a quotation, in a feed. */
export interface FeedEntry {
  /** Its address, in full: what the entry is known by for ever. */
  readonly address: string;
  /** Where the original of the article stands, if that is known. */
  readonly original: string | null;
  readonly title: string;
  /** What the title is written in (BCP 47); `null` is as the archive’s own words. */
  readonly titleLanguage: string | null;
  /** What the article is written in, or not known. */
  readonly language: string | null;
  /** Who wrote the article; empty where that is not known. */
  readonly authors: readonly string[];
  readonly lines: readonly FeedLine[];
  /** The ISO day of publication; `undefined` unless that very day is certain. */
  readonly published: string | undefined;
  /** The ISO day on which the article came into the archive. */
  readonly added: string;
  readonly tags: readonly { readonly id: string; readonly label: string }[];
}

/** A list that a reader can follow, what came in last first. All its addresses are in full. */
export interface Feed extends FeedPlace {
  /** What the archive’s own words are written in: titles of feeds, descriptions, tags. */
  readonly language: string;
  readonly description: string;
  /** Who gives the feed: the name of the archive. */
  readonly from: string;
  readonly entries: readonly FeedEntry[];
}

/**
 * A day as formats have it that want a time, too. At ten in the morning, UTC, it is that very day from
 * Hawaii to New Zealand, also in summer; at midnight, the custom, it is the day before in all America.
 */
export function timeOn(day: string): string {
  return `${day}T10:00:00Z`;
}
