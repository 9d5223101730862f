import type { Proof } from '../../domain/evidence.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { eachField, type FieldId, RECORD_FIELDS } from '../../domain/record-fields.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import type { Reading } from '../../domain/reading.ts';
import { cutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import type { Page } from '../clean/clean.ts';
import { decide, decideList, type Decisions } from './decide.ts';
import type { Mention } from './find-terms.ts';
import { keepQuotations } from '../quotations/keep-quotations.ts';
import { keepTold } from '../told/keep-told.ts';
import { withDayOfAddress } from './day-of-address.ts';
import { decideLanguage } from './decide-language.ts';
import { decideShow, type ShowDecision } from './decide-show.ts';
import { languageToRead } from './find-language.ts';
import { findCredit } from './find-credit.ts';
import { findNames } from './find-names.ts';
import { findTopics } from './find-topics.ts';
import type { Lexicon } from './lexicon.ts';
import { datesBefore, orderDates } from './order-dates.ts';
import { orderOutlets } from './order-outlets.ts';
import { findRoles } from './role-words.ts';
import { propose } from './propose.ts';
import { byValue, namedFirst, type Proven, provenByLines, provenByProse } from './prove.ts';

type ProofsByValue = Record<string, Proof[]>;

/** What was understood of a page, each value with what proves it. */
export interface Understanding {
  readonly decisions: Decisions;
  /** By the rules of which the prose was read. */
  readonly language: Language;
  readonly tags: readonly { readonly value: string; readonly proof: Proof }[];
  readonly people: ProofsByValue;
  readonly organisations: ProofsByValue;
  readonly topics: ProofsByValue;
  readonly roles: Reading['roles'];
  readonly show: ShowDecision;
  readonly said: Pick<Reading, 'quotations' | 'reported' | 'unreadMarks'>;
  readonly told: Pick<Reading, 'told' | 'toldDropped'>;
  readonly proposals: readonly Proposal[];
}

/** Understands a cleaned page: the record from the lines that say it, terms from the prose. */
export function understand(
  { lines, claims, ...page }: Page,
  record: CaptureRecord,
  lexicon: Lexicon,
  languages: readonly Language[],
): Understanding {
  const said = provenByLines(lines, claims);
  const spoken = decideLanguage(page.blocks, said('language'), record.language, languages);
  const language = languageToRead(page.blocks, spoken.value, languages);
  const blocks = page.blocks.map((block) => cutBlock(block, language));
  const credits = findCredit(blocks, lexicon.outlets);
  const names = findNames(blocks, lexicon.names);
  const dates = orderDates(datesBefore(record.captured, said('date')), said('title'));
  const decided = decideAll(withDayOfAddress(record, dates), {
    ...eachField(({ id }) => namedFirst(said(id))),
    ...{ date: namedFirst(dates), outlet: orderOutlets(said('outlet')), language: [] },
    credit: provenByProse(blocks, credits),
  });
  const decisions = { ...decided, language: spoken };
  const { date, outlet, originalPublisher } = decisions;
  const known = [...credits, ...names.people, ...names.organisations];
  const inProse = (mentions: readonly Mention[]) => byValue(provenByProse(blocks, mentions));
  const tags = said('tags');
  return {
    decisions,
    language,
    tags,
    people: inProse(names.people),
    organisations: inProse(names.organisations),
    topics: inProse(findTopics(blocks, lexicon.topics, known, language.code)),
    roles: {
      people: inProse(findRoles(names.people, 'person', language)),
      organisations: inProse(findRoles(names.organisations, 'organisation', language)),
    },
    show: decideShow(record, [outlet.value, originalPublisher.value], lexicon.outlets),
    said: keepQuotations(blocks, lexicon.speakers, language, record.speakers),
    told: keepTold(blocks, date.value, language, record.told),
    proposals: propose(blocks, { claims, record, decisions, tags, known, language }, lexicon),
  };
}

function decideAll(
  record: CaptureRecord,
  read: Readonly<Record<FieldId, readonly Proven[]>>,
): Decisions {
  const decisions = RECORD_FIELDS.map((field) => [
    field.id,
    field.kind === 'names'
      ? decideList(field.id, read[field.id], record[field.id])
      : decide(field.id, read[field.id], record[field.id]),
  ]);
  return Object.fromEntries(decisions) as Decisions;
}
