import type { Quotation } from 'schema-dts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { parentOf, type Period, periodWords } from '../domain/period.ts';
import type { Combination } from '../archive/combinations.ts';
import type { ListPage } from '../archive/list-pages.ts';
import type { PeriodPage } from '../archive/periods.ts';
import type { Quoted } from '../archive/quotations.ts';
import { speakerOf, type Statement } from '../archive/statements.ts';
import type { TermPage } from '../archive/terms.ts';
import { at, combinationAddress, periodAddress, termAddress } from '../site/addresses.ts';
import type { DataBlock } from '../site/data-block.ts';
import { VOCABULARY_NAMES } from '../site/kinds.ts';
import { listPageAddress } from '../site/list-page.ts';
import { archive } from '../archive/archive.ts';
import { termData } from './named-things.ts';
import { collectionBlock, listedArticle, quotationData, type Step } from './page-data.ts';

const home = (): Step => [archive().about.name, at('')];
const indexOf = (vocabulary: VocabularyName): Step => [
  VOCABULARY_NAMES[vocabulary],
  at(`${vocabulary}/`),
];

/** The data of the page of a topic, a person, an organisation or an outlet: its newest articles. */
export function termBlock({ vocabulary, term, articles, count }: TermPage): DataBlock {
  return collectionBlock({
    name: term.label,
    address: termAddress(vocabulary, term.id),
    above: [home(), indexOf(vocabulary)],
    about: termData(vocabulary, term.id),
    items: articles.map(listedArticle),
    total: count,
  });
}

/** The data of a page of quotations of a term. */
export function quotationsBlock(
  { vocabulary, term }: TermPage,
  part: ListPage<Quoted>,
  total: number,
): DataBlock {
  const address = termAddress(vocabulary, term.id);
  return collectionBlock({
    name: `${term.label}: quotations`,
    address: listPageAddress(`${address}quotations/`, part.number),
    above: [home(), indexOf(vocabulary), [term.label, address]],
    about: termData(vocabulary, term.id),
    items: quotationsData(part.items),
    total,
  });
}

/** The data of the page of a statement: its wordings, each a quotation of its article. */
export function statementBlock(statement: Statement): DataBlock {
  const quoted = statement.wordings.map((wording) => wording.quoted);
  return collectionBlock({
    name: `${speakerOf(statement).speaker}: “${statement.words}”`,
    address: statement.href,
    above: [home(), ['Quoted more than once', at('said/')]],
    items: quotationsData(quoted),
    total: quoted.length,
  });
}

/** The data of the page of two topics together. */
export function pairBlock({ id, terms, rows, count }: Combination): DataBlock {
  return collectionBlock({
    name: terms.map(({ label }) => label).join(' and '),
    address: combinationAddress(id),
    above: [home(), indexOf('topics')],
    items: rows.map(({ article }) => listedArticle(article)),
    total: count,
  });
}

/** The data of the page of a year, a month or a day: what was published in it for sure. */
export function periodBlock({ period, sure }: PeriodPage): DataBlock {
  return collectionBlock({
    name: periodWords(period),
    address: periodAddress(period),
    above: [home(), ['Timeline', at('timeline/')], ...parentsOf(period)],
    items: sure.map(({ article }) => listedArticle(article)),
    total: sure.length,
  });
}

function parentsOf(period: Period): Step[] {
  const parent = parentOf(period);
  if (parent === undefined) return [];
  return [...parentsOf(parent), [periodWords(parent), periodAddress(parent)]];
}

function quotationsData(quoted: readonly Quoted[]): Quotation[] {
  // What is reported without marks is in the reporter’s words.
  return quoted.filter(({ quotation }) => quotation.kind !== 'reported').map(quotationData);
}
