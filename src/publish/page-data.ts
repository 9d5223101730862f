import type {
  BreadcrumbList,
  CollectionPage,
  ItemList,
  NewsArticle,
  Quotation,
  Thing,
  WithContext,
} from 'schema-dts';
import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { certainDay } from '../domain/edtf-date.ts';
import type { Quoted } from '../archive/quotations.ts';
import { articleAddress, inFull } from '../site/addresses.ts';
import { type DataBlock, writeDataBlock } from '../site/data-block.ts';
import { CONTEXT, speakerData } from './named-things.ts';

/** Things that the data of a page list, which says of how many in all: the exports have every one. */
const MOST = 20;

/** A page above another one, as a reader goes back to it: its name and its address. */
export type Step = readonly [name: string, address: string];

interface Collection {
  readonly name: string;
  readonly address: string;
  /** The pages above it, the widest first, without itself. */
  readonly above: readonly Step[];
  /** What all of it is about, or who. */
  readonly about?: Thing;
  readonly items: readonly Thing[];
  /** How many it has, on whatever page. */
  readonly total: number;
}

/** The data of a page that lists things: where it stands, what it is about, and the first of its things. */
export function collectionBlock({
  name,
  address,
  above,
  about,
  items,
  total,
}: Collection): DataBlock {
  const data: WithContext<CollectionPage> = {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    '@id': inFull(address),
    name,
    breadcrumb: breadcrumbOf([...above, [name, address]]),
    ...(about === undefined ? {} : { about }),
    mainEntity: listOf(items, total),
  };
  return writeDataBlock(data);
}

function breadcrumbOf(steps: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, address], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: inFull(address),
    })),
  };
}

function listOf(items: readonly Thing[], numberOfItems: number): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems,
    itemListElement: items
      .slice(0, MOST)
      .map((item, at) => ({ '@type': 'ListItem', position: at + 1, item })),
  };
}

/** An article as a list names it. */
export function listedArticle({ slug, record }: Article): NewsArticle {
  const address = inFull(articleAddress(slug));
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: titleWords(record),
    ...onDay('datePublished', record.date),
  };
}

/**
 * A quotation in the words of schema.org: the very words, and where they stand. Its speaker is whom
 * the article has say it, `spokenByCharacter`, where that is stated; never a `creator`, for that
 * somebody is quoted does not prove that they said it.
 */
export function quotationData({ article, quotation, exact, href }: Quoted): Quotation {
  const { record } = article;
  const speaker = quotation.certainty === 'stated' ? speakerData(quotation.speaker) : undefined;
  return {
    '@type': 'Quotation',
    '@id': inFull(href),
    url: inFull(href),
    text: exact,
    ...(record.language === null ? {} : { inLanguage: record.language }),
    ...(speaker === undefined ? {} : { spokenByCharacter: speaker }),
    isPartOf: listedArticle(article),
  };
}

/** A property that is a day, only where the day is certain: the vocabulary has none for doubt. */
export function onDay<Name extends string>(name: Name, date: string | null) {
  const day = certainDay(date);
  return (day === undefined ? {} : { [name]: day }) as Partial<Record<Name, string>>;
}
