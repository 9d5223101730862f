/** What tells where the files of an index are. */
export interface Directory {
  /** The folder of our own files; another where one of them is another. */
  readonly version: string;
  /** What Pagefind asks for before it can search, in the folder of the index. */
  readonly opening: readonly string[];
  /** The number of files of rows, and of sequences. */
  readonly rowFiles: number;
  readonly sequenceFiles: number;
}
