/** What tells where our own files of an index are. */
export interface Directory {
  /** Their folder; another where one of them is another. */
  readonly version: string;
  /** The number of files of rows, and of sequences. */
  readonly rowFiles: number;
  readonly sequenceFiles: number;
}
