import { compareWordings, type Compared } from '../domain/compare-wordings.ts';
import { allQuotations, type Quoted } from './quotations.ts';
import { type Statement, statements } from './statements.ts';

/** One of two wordings that are held against each other alone. */
interface FeaturedWording extends Compared {
  readonly quoted: Quoted;
}

/** A statement and two of its wordings. */
export interface FeaturedStatement {
  readonly statement: Statement;
  readonly wordings: readonly [FeaturedWording, FeaturedWording];
}

/** Words that are neither a scrap nor a paragraph: as long as a reader takes in at once. */
const READABLE = { least: 40, most: 280 };

/**
 * Two wordings of one statement, to show what the archive is for: of the statement that most articles
 * quote its longest wording, and the first of another article that differs from it. None where all
 * agree, or what they have in common is too short or too long to be read at once.
 */
export function featuredStatement(): FeaturedStatement | undefined {
  for (const statement of statements()) {
    const [longest, ...others] = statement.wordings;
    if (statement.ways < 2 || longest === undefined) continue;
    for (const other of others) {
      const wordings = pairOf(longest.quoted, other.quoted);
      if (wordings !== undefined) return { statement, wordings };
    }
  }
  return undefined;
}

/**
 * The strongest quotation, where no statement has two wordings: a full one of a speaker that the text
 * states, of a length to be read, whose sentence earns most topics. The newest of those; so it is the
 * same in every build of the same archive.
 */
export function featuredQuotation(): Quoted | undefined {
  let best: Quoted | undefined;
  for (const quoted of allQuotations()) {
    const { kind, certainty, speaker } = quoted.quotation;
    if (kind !== 'direct' || certainty !== 'stated' || speaker.kind === 'unknown') continue;
    if (!isReadable(quoted.exact)) continue;
    if (best === undefined || quoted.topics.length > best.topics.length) best = quoted;
  }
  return best;
}

function isReadable({ length }: string): boolean {
  return READABLE.least <= length && length <= READABLE.most;
}

/** Two wordings of two articles held against each other; undefined where they agree. */
function pairOf(longest: Quoted, other: Quoted): FeaturedStatement['wordings'] | undefined {
  if (longest.article === other.article) return undefined;
  const { ways, words, wordings } = compareWordings(longest.exact, [other.exact]);
  const [one, two] = wordings;
  if (ways < 2 || !isReadable(words)) return undefined;
  return (
    one &&
    two && [
      { ...one, quoted: longest },
      { ...two, quoted: other },
    ]
  );
}
