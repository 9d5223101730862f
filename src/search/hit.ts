/** A record that was found. */
export interface Hit {
  /** The name that Pagefind gave it. */
  readonly id: string;
  /** The numbers of its words that were asked for. */
  readonly places: readonly number[];
}
