import { isA, roleKind } from '../phrases/token.ts';
import type { AskedSpeaker, Found } from './asked-speaker.ts';
import { goingOn, handedBy, known, unnamed } from './asked-speaker.ts';
import { isCommonWord } from './common-word.ts';
import { bearerDescribed, ownerOfDocument } from './description.ts';
import { bearerOfEpithet } from './epithet.ts';
import { genderSaid, latestBody, latestOfGender } from './pronouns.ts';

interface SpeakerRule {
  /** The name that the reading keeps. */
  readonly rule: string;
  /** Answers, or leaves the answer to the next rule. */
  readonly find: (asked: AskedSpeaker) => Found | undefined;
  /** A text whose last quotation has its speaker, or none, by this rule. */
  readonly example: string;
  /** Its language, where that is not the archive's own. */
  readonly language?: 'es';
}

/**
 * Who speaks? The first rule that answers decides. First come the words that an attribution names the
 * speaker by: a name, a pronoun, a description; then what stands before a quotation that has none.
 */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  {
    rule: 'common-word',
    find: (asked) => {
      if (!isCommonWord(asked)) return undefined;
      const kind = roleKind(asked.phrase?.head);
      return unnamed(asked, kind, kind && 'role');
    },
    example: 'A few of the farmers came. “We did it,” they said. Farmers say: “We did it.”',
  },
  {
    rule: 'jointly',
    find: (asked) => (asked.phrase?.isJoint ? unnamed(asked, 'unknown', 'role') : undefined),
    example: 'Ann Lee and Bob Ray said: “We did.”',
  },
  {
    rule: 'full-name',
    find: (asked) =>
      asked.name?.isFull === true
        ? known(asked, asked.name.bearer, asked.phrase?.isApposed === true ? 'apposition' : 'named')
        : undefined,
    example: '“I did,” said Ann Lee.',
  },
  {
    rule: 'surname',
    find: (asked) =>
      asked.name?.bearers.length === 1 ? known(asked, asked.name.bearer, 'short-name') : undefined,
    example: 'Ann Lee met Bob Ray. “I did,” Ray said.',
  },
  {
    rule: 'surname-of-several',
    find: (asked) =>
      asked.name?.bearers.length === 0 ? undefined : known(asked, asked.name?.bearer, 'named'),
    example: 'Bill Ray met Hillary Ray. “I did,” Ray said.',
  },
  {
    rule: 'name-as-printed',
    find: (asked) => known(asked, asked.name?.bearer, 'named'),
    example: 'Ann Lee waited. “I did,” Ray said.',
  },
  {
    rule: 'latest-of-that-gender',
    find: (asked) => known(asked, latestOfGender(asked), 'pronoun'),
    example: 'Ann Lee met Bob Ray. “I did,” she said.',
  },
  {
    rule: 'nobody-of-that-gender-near',
    find: (asked) => (genderSaid(asked) === undefined ? undefined : unnamed(asked)),
    example: 'Bob Ray came late. “I did,” she said.',
  },
  {
    rule: 'latest-body',
    find: (asked) => known(asked, latestBody(asked), 'pronoun'),
    example: 'The Harbour Commission met. “We did,” it said.',
  },
  {
    rule: 'no-body-near',
    find: (asked) => (isA(asked.phrase?.head, 'neuter') ? unnamed(asked) : undefined),
    example: 'Ann Lee waited. “We did,” it said.',
  },
  {
    rule: 'pronoun-of-nobody-sure',
    find: (asked) => (asked.phrase?.kind === 'pronoun' ? unnamed(asked) : undefined),
    example: '“We did,” they said.',
  },
  {
    rule: 'owner-of-the-document',
    find: (asked) =>
      asked.phrase &&
      known(asked, ownerOfDocument(asked.phrase, asked.passage, asked.context), 'role'),
    example: 'In a statement, Ann Lee mourned them. “We grieve,” the statement said.',
  },
  {
    rule: 'described-so-before',
    find: (asked) =>
      asked.phrase &&
      known(asked, bearerDescribed(asked.phrase, asked.passage, asked.context), 'role'),
    example: 'Spokesman Joe Roe met Ann Lee. “I did,” the spokesman said.',
  },
  {
    rule: 'called-by-an-epithet',
    find: (asked) => known(asked, bearerOfEpithet(asked), 'role'),
    example: 'El músico Ben Ray llegó tarde. «Perdí el tren», dijo el artista.',
    language: 'es',
  },
  {
    rule: 'described-not-named',
    find: (asked) => asked.phrase && unnamed(asked, roleKind(asked.phrase.head), 'role'),
    example: '“I did,” said one senior official.',
  },
  {
    rule: 'subject-left-out',
    find: ({ isDropped, handed }) => (isDropped ? goingOn(handed?.resolution) : undefined),
    example: 'Ana Ruiz llegó tarde. «Perdí el tren», dijo.',
    language: 'es',
  },
  {
    rule: 'subject-not-read',
    find: (asked) => (asked.isAttributed ? unnamed(asked) : undefined),
    example: 'Bob Ray was asked, “Did you?”',
  },
  {
    rule: 'split-by-its-attribution',
    find: ({ split }) => goingOn(split),
    example: '“I did,” Ann Lee said, “and you did not.”',
  },
  {
    rule: 'goes-on',
    find: (asked) => handedBy(asked, 'quotation'),
    example: '“I did,” Ann Lee said. “So there.”',
  },
  {
    rule: 'colon-before',
    find: (asked) => handedBy(asked, 'colon'),
    example: 'Ann Lee issued this statement:\n“We did it.”',
  },
  {
    rule: 'speaks-in-the-sentence-before',
    find: (asked) => handedBy(asked, 'saying'),
    example: 'Ann Lee said no more. “We did it.”',
  },
  {
    rule: 'subject-of-the-sentence-before',
    find: (asked) => handedBy(asked, 'subject'),
    example: 'Ann Lee praised Bob Ray. “He is a good man.”',
  },
  {
    rule: 'nobody-named-near',
    find: (asked) => unnamed(asked),
    example: 'It rained all day.\n“This is how it was.”',
  },
];
