import type { NameKind } from '../../domain/proposal.ts';

/** Words of the prose, for who needs to see what is meant: the article, and where they stand in it. */
export interface Place {
  readonly slug: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** A term that no vocabulary has, as the whole archive proposes it. */
export interface Proposed {
  readonly kind: NameKind | 'topic' | 'outlet';
  readonly label: string;
  /** Other full names, short ones, and of a topic its further words. */
  readonly also: readonly string[];
  readonly short: readonly string[];
  readonly signs: readonly string[];
  readonly hosts: readonly string[];
  readonly articles: number;
  readonly mentions: number;
  /** Why it is taken for one of its kind, in words. */
  readonly why: readonly string[];
  /** Where the sentence stands that tells most of it. */
  readonly place: Place | undefined;
}

/** A proposal of what is given. */
export function proposed(
  given: Pick<Proposed, 'kind' | 'label' | 'articles'> & Partial<Proposed>,
): Proposed {
  const none = { also: [], short: [], signs: [], hosts: [], why: [], place: undefined };
  return { ...none, mentions: given.articles, ...given };
}
