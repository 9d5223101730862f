/** An article in a feed. All its text is plain: no markup, no entities. */
export interface FeedEntry {
  /** The article's address, in full: what the entry is known by for ever. */
  readonly address: string;
  /** Where the original stands, if that is known. */
  readonly original: string | null;
  readonly title: string;
  /** What the article is written in (BCP 47), or not known. */
  readonly language: string | null;
  readonly authors: readonly string[];
  /** What is known of it, a paragraph to a line: outlet and date, then the proving words. */
  readonly lines: readonly string[];
  /** The ISO day of publication; `undefined` unless that very day is certain. */
  readonly day: string | undefined;
  readonly tags: readonly string[];
}

/** A list of articles that a reader can follow. Addresses are in full. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that lists the same articles. */
  readonly page: string;
  readonly rss: string;
  /** Where the same stands as a JSON Feed, if it does. */
  readonly json?: string | undefined;
  readonly entries: readonly FeedEntry[];
}
