/** How the lines around a text begin that say who wrote it, when, and of what. */
export interface LineWords {
  /** Before a date of publication: `Published`. */
  readonly published: readonly string[];
  /** Between that word, or a byline, and the date: `on`. */
  readonly on: readonly string[];
  /** Before authors: `by`. */
  readonly by: readonly string[];
  /** What may stand before `by`: `Written`. */
  readonly written: readonly string[];
  /** Between two authors. */
  readonly and: readonly string[];
  /** In small letters inside a name: `Ana de la Cruz`. */
  readonly particles: readonly string[];
  /** Words of a byline that is no person's: `Staff`, `Agency`. */
  readonly noNames: readonly string[];
  /** What an author's note calls its author: `journalist`. */
  readonly authors: readonly string[];
  /** What an author's note says before that: `is a`. */
  readonly being: readonly string[];
  /** Before the page's own tags: `Tags`. */
  readonly tags: readonly string[];
}
