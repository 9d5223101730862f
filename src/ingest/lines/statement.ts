/** What page data may state of an article. */
export type StatementKey =
  | 'title'
  | 'date'
  | 'updated'
  | 'author'
  | 'site'
  | 'address'
  | 'language'
  | 'tags'
  | 'type'
  /** The text of the article. */
  | 'body'
  /** When it was saved, as the program that saved it writes the time. */
  | 'captured';

/** What a tag or a key of a saved page states, which a reader of the page does not see. */
export interface Statement {
  readonly key: StatementKey;
  readonly value: string;
  /** The headline of the article that it is of, where that is said beside it. */
  readonly about?: string | undefined;
  /** Where it stands: the rule that reads it has its name. */
  readonly from: 'json-ld' | 'meta' | 'title' | 'time' | 'link' | 'html' | 'comment';
}
