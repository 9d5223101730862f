/** What tells where our own files of an index are. */
export interface Directory {
  /** Their folder; another where one of them is another. */
  readonly version: string;
  /** The number of files of rows, and of sequences. */
  readonly rowFiles: number;
  readonly sequenceFiles: number;
  /** The number of files of what queries may name; none where that is elsewhere. */
  readonly knownFiles: number;
  /** The names of records without a word, which Pagefind does not have. */
  readonly wordless: readonly string[];
  /** The hash of the names of all records: `namesOf`. */
  readonly namesHash: number;
}
