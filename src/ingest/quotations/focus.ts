import type { Bearer } from './article-names.ts';
import type { Gender } from './given-names.ts';

/** Somebody the article has just spoken of. */
export interface InFocus {
  readonly bearer: Bearer;
  readonly passage: number;
  readonly as: 'subject' | 'mention';
}

const FARTHEST = 40;
const FARTHEST_PASSAGES = 3;

/** Remembers who was spoken of, latest last, for pronouns and role nouns to look back to. */
export class Focus {
  readonly #entries: InFocus[] = [];

  add(entry: InFocus): void {
    this.#entries.push(entry);
  }

  /** Who was spoken of lately, nearest first: subjects before others of the same stretch. */
  recent(passage: number): InFocus[] {
    const near = this.#entries
      .slice(-FARTHEST)
      .filter((entry) => passage - entry.passage <= FARTHEST_PASSAGES)
      .toReversed();
    return [
      ...near.filter(({ as }) => as === 'subject'),
      ...near.filter(({ as }) => as === 'mention'),
    ];
  }

  /** The person a pronoun of that gender stands for; none where the nearest is not sure. */
  person(gender: Gender, passage: number): Bearer | undefined {
    const people = this.recent(passage).filter(({ bearer }) => isPerson(bearer));
    return people.find(({ bearer }) => bearer.gender === gender)?.bearer;
  }
}

/** True where a name has a person's shape: a gender is known, or two words and no body's word. */
export function isPerson({ gender, isBody }: Bearer): boolean {
  return gender !== undefined || !isBody;
}
