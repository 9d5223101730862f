/** A file that a reader can take along. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  /** How many bytes it has. */
  readonly bytes: () => number;
  /** Made anew at each call: all together, they are more than should be kept. */
  readonly content: () => string | ReadableStream<Uint8Array>;
}

/** Files that say the same of the same part of the archive, in one format each. */
export interface ExportedPart {
  /** `1987`, `undated`; where there is only one part, none. */
  readonly name: string | undefined;
  /** How many rows or articles it has. */
  readonly count: number;
  readonly files: readonly ExportedFile[];
}
