import type { Gender } from '../../../language/speech-words.ts';
import { type Bearer, isPerson } from './bearer.ts';

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
  readonly #documents = new Map<string, Bearer>();

  add(entry: InFocus): void {
    this.#entries.push(entry);
  }

  /** Remembers whose a document is: “in a statement, the alliance …”. */
  addDocument(noun: string, owner: Bearer): void {
    this.#documents.set(noun, owner);
  }

  /** Whose the document is that the article spoke of by that noun. */
  ownerOf(noun: string): Bearer | undefined {
    return this.#documents.get(noun);
  }

  /** Who was spoken of lately: the nearest passage first, in it subjects before others. */
  recent(passage: number): InFocus[] {
    const near = this.#entries
      .slice(-FARTHEST)
      .filter((entry) => passage - entry.passage <= FARTHEST_PASSAGES)
      .toReversed();
    const rank = (entry: InFocus) =>
      (passage - entry.passage) * 2 + (entry.as === 'subject' ? 0 : 1);
    return near.toSorted((a, b) => rank(a) - rank(b));
  }

  /**
   * The person a pronoun of that gender stands for: the latest whose gender it is, or a subject that
   * is likely a person. Nobody where one that may be a person, or has no name, stands nearer as a subject.
   */
  person(gender: Gender, passage: number): Bearer | undefined {
    const latest = this.recent(passage).find(
      ({ bearer, as, passage: entryPassage }) =>
        (isPerson(bearer) && bearer.gender === gender) ||
        (as === 'subject' && (isLikelyPerson(bearer) || isUnsure(bearer))) ||
        (entryPassage === passage && bearer.isTitled && isLikelyPerson(bearer)),
    )?.bearer;
    if (latest === undefined || latest.name === '') return undefined;
    return isUnsure(latest) && !isLikelyPerson(latest) ? undefined : latest;
  }

  /** The person whom the article spoke of last as a subject, in this passage or the one before. */
  latestSubject(passage: number): Bearer | undefined {
    const latest = this.#entries.findLast(({ as }) => as === 'subject');
    const isNear = latest !== undefined && passage - latest.passage <= 1;
    return isNear && latest.bearer.name !== '' && isPerson(latest.bearer)
      ? latest.bearer
      : undefined;
  }

  /** The body that “it” stands for: the latest subject, where that is a body. */
  body(passage: number): Bearer | undefined {
    const latest = this.#entries.findLast(({ as }) => as === 'subject');
    return latest?.passage === passage && !isPerson(latest.bearer) ? latest.bearer : undefined;
  }
}

/** A name that tells no gender, but no passing capital: it has a title, or the article has it again. */
function isLikelyPerson({ gender, isBody, isTitled, mentions }: Bearer): boolean {
  return gender === undefined && !isBody && (isTitled || mentions > 1);
}

/** A full name, once, that tells neither a gender nor whether a person bears it. */
function isUnsure(bearer: Bearer): boolean {
  return bearer.gender === undefined && isPerson(bearer);
}
