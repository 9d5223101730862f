/** What a reference says in the fields that formats have, and in a note for what they have none for. */
export interface Reference {
  /** Names what is cited among all else: the slug of the article, of a passage with its place. */
  readonly id: string;
  /** As a reader sees it: in square brackets where the archive supplied it. */
  readonly title: string;
  /** Names as the article gives them; which part is the family name, no article says. */
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly originalPublisher: string | null;
  /** What it is written in (BCP 47), or not known. */
  readonly language: string | null;
  /** EDTF, or not known. */
  readonly date: string | null;
  /** The name of the archive that keeps it. */
  readonly archive: string;
  /** Its address in the archive, in full. */
  readonly address: string;
  /** Sentences. */
  readonly note: string;
  /** The day on which its reader read it (ISO), where that is known: the archive never knows. */
  readonly accessed?: string;
}

/** What is known of an article to cite it. */
export interface Citation extends Omit<Reference, 'note' | 'accessed'> {
  /** The agency that the text credits. */
  readonly credit: string | null;
  /** Where the original stands, if that is known. */
  readonly original: string | null;
  /** What became of the article since, each in words with its day. */
  readonly notices: readonly string[];
}

/** The parts of a date that is stated without reserve: `2025-02` → 2025, 2. None of any other. */
export function dateParts(date: string | null): number[] | undefined {
  const isPlain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date ?? '');
  return isPlain ? date?.split('-').map(Number) : undefined;
}
