import type { Proof } from '../../domain/evidence.ts';
import type { RecordField } from '../../domain/ledger.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Vocabularies } from '../../domain/vocabulary.ts';
import type { Language } from '../../language/language.ts';
import type { Page } from '../clean/clean.ts';
import { type Decision, decide, decideAuthors, type ListDecision } from './decide.ts';
import { keepQuotations } from '../quotations/keep-quotations.ts';
import { keepTold } from '../told/keep-told.ts';
import { decideShow, type ShowDecision } from './decide-show.ts';
import { findCredit } from './find-credit.ts';
import { findNames } from './find-names.ts';
import { findTopics } from './find-topics.ts';
import { orderDates } from './order-dates.ts';
import { type Proposal, proposeNames } from './propose-names.ts';
import { byValue, provenByLines, provenByProse } from './prove.ts';

type ProofsByValue = Record<string, Proof[]>;

/** Every field of the catalogue record, each with what proves it. */
export interface Understanding {
  readonly title: Decision;
  readonly date: Decision;
  readonly outlet: Decision;
  readonly originalPublisher: Decision;
  readonly credit: Decision;
  readonly tags: readonly { readonly value: string; readonly proof: Proof }[];
  readonly authors: ListDecision;
  readonly people: ProofsByValue;
  readonly organisations: ProofsByValue;
  readonly topics: ProofsByValue;
  readonly show: ShowDecision;
  readonly said: Pick<Reading, 'quotations' | 'unreadMarks'>;
  readonly told: Pick<Reading, 'told' | 'toldDropped'>;
  readonly proposals: readonly Proposal[];
}

/** Understands a cleaned page: single fields from the lines that say them, terms from the prose. */
export function understand(
  { lines, blocks, claims }: Page,
  record: CaptureRecord,
  { people, organisations, topics, outlets, unindexed }: Vocabularies,
  language: Language,
): Understanding {
  const said = (field: RecordField) => provenByLines(lines, claims, field);
  const titles = said('title');
  const credits = findCredit(blocks, outlets);
  const names = findNames(blocks, people, organisations);
  const date = decide('date', orderDates(said('date'), titles), record.date);
  const outlet = decide('outlet', said('outlet'), record.outlet);
  const originalPublisher = decide(
    'originalPublisher',
    said('originalPublisher'),
    record.originalPublisher,
  );
  const known = [...credits, ...names.people, ...names.organisations];
  return {
    title: decide('title', titles, record.title),
    date,
    outlet,
    originalPublisher,
    credit: decide('credit', provenByProse(blocks, credits), record.credit),
    tags: said('tags'),
    authors: decideAuthors(said('authors'), record.authors),
    people: byValue(provenByProse(blocks, names.people)),
    organisations: byValue(provenByProse(blocks, names.organisations)),
    topics: byValue(provenByProse(blocks, findTopics(blocks, topics, known))),
    show: decideShow(record.show, [outlet.value, originalPublisher.value], outlets),
    said: keepQuotations(blocks, { people, organisations }, record.speakers),
    told: keepTold(blocks, date.value, language, record.told),
    proposals: proposeNames(blocks, known, unindexed, language),
  };
}
