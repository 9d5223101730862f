/** What a reference to an article says, whatever format says it. */
export interface Citation {
  /** Names the article among all others: its slug. */
  readonly id: string;
  /** As a reader sees it: in square brackets where the archive supplied it. */
  readonly title: string;
  /** Names as the article gives them; which part is the family name, no article says. */
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly originalPublisher: string | null;
  /** The agency that the text credits. */
  readonly credit: string | null;
  /** What it is written in (BCP 47), or not known. */
  readonly language: string | null;
  /** EDTF, or not known. */
  readonly date: string | null;
  /** Where the original stands, if that is known. */
  readonly original: string | null;
  /** The name of the archive that keeps it. */
  readonly archive: string;
  /** The article's address in the archive, in full. */
  readonly address: string;
}

/** The parts of a date that is stated without reserve: `2025-02` → 2025, 2. None of any other. */
export function dateParts(date: string | null): number[] | undefined {
  const isPlain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date ?? '');
  return isPlain ? date?.split('-').map(Number) : undefined;
}
