/** A story to measure with, and what its archive knows of it beforehand. */
export interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** In EDTF, or not known. */
  readonly date: string | null;
  /** Id of its outlet. */
  readonly outlet: string;
}

/** A term of a vocabulary, as its file has it. */
export interface GeneratedTerm {
  readonly id: string;
  readonly label: string;
  readonly short?: readonly string[];
  readonly signs?: readonly string[];
}

/** An archive to measure with. */
export interface Stories {
  /** Where the stories are from, in a few words. */
  readonly origin: string;
  readonly vocabularies: Readonly<
    Record<'topics' | 'people' | 'organisations' | 'outlets', readonly GeneratedTerm[]>
  >;
  /** The stories, made one after the other. */
  readonly stories: Iterable<Story>;
}
