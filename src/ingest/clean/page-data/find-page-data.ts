import { languageCode } from '../../../domain/language-code.ts';
import type { Statement } from '../../lines/statement.ts';
import { type Claim, type Finding, read } from '../claim.ts';
import { keyOf } from '../headline/stated-titles.ts';
import type { LineReader } from '../line-reader.ts';
import type { OutletIndex } from '../outlet-index.ts';
import type { Unit } from '../unit.ts';
import { ofAnother } from './of-another.ts';
import { statedAuthors } from './stated-authors.ts';
import { ownAddresses } from './own-address.ts';
import { dayInAddress, isElsewhere, statedDate } from './stated-date.ts';

/** What page data is read by. */
export interface DataReader extends LineReader {
  readonly outletAt: OutletIndex['atAddress'];
}

/**
 * Claims the page data of a saved page: what it states of the article. `headline` is the headline
 * that was found; titles that say the same are proof of it. Data that states nothing of use is
 * claimed, too, and left out.
 */
export function findPageData(
  data: readonly Unit[],
  headline: string | undefined,
  reader: DataReader,
): Claim[] {
  const site = new Set(
    data.flatMap(({ line }) => (line.data?.key === 'site' ? line.data.value.toLowerCase() : [])),
  );
  const days = ownAddresses(data.map(({ line }) => line)).flatMap(
    (address) => dayInAddress(address)?.value ?? [],
  );
  const isOfAnother = ofAnother(data, headline);
  let hasTags = false;
  return data.flatMap((unit) => {
    const statement = unit.line.data;
    if (statement === undefined) return [];
    const found = isOfAnother(unit) ? [] : findingsOf(statement, headline, { site, days }, reader);
    const isRepeated = statement.key === 'tags' && hasTags && statement.from !== 'meta';
    if (statement.key === 'tags') hasTags ||= found.length > 0;
    return [read(unit, ruleOf(statement), isRepeated ? [] : found)];
  });
}

/** `json-ld-date`, `meta-title`: where it stands and what it states. */
function ruleOf({ from, key }: Statement): string {
  return from === key ? `${key}-of-the-page` : `${from}-${key}`;
}

/** What a page calls its site, and the days in its own addresses. */
interface Page {
  readonly site: ReadonlySet<string>;
  readonly days: readonly string[];
}

function findingsOf(
  { key, value, from }: Statement,
  headline: string | undefined,
  { site, days }: Page,
  reader: DataReader,
): readonly Finding[] {
  switch (key) {
    case 'title':
      return titleIn(value, headline);
    case 'date': {
      // A time tag may be that of any article on the page.
      const date = from === 'time' ? undefined : statedDate(value, reader);
      return date === undefined || isElsewhere(value, date.value, days) ? [] : [date];
    }
    case 'updated': {
      const date = statedDate(value, reader);
      return date === undefined ? [] : [{ ...date, field: 'updated' }];
    }
    case 'author':
      return statedAuthors(value, site, reader);
    case 'address': {
      const outlet = reader.outletAt(value);
      const day = from === 'json-ld' ? undefined : dayInAddress(value);
      const host = outlet && { field: 'outlet' as const, value: outlet.id, words: outlet.host };
      return [host ?? [], day ?? []].flat();
    }
    case 'language': {
      const code = languageCode(value);
      return code === undefined ? [] : [{ field: 'language', value: code, words: value }];
    }
    case 'tags':
      return tagsIn(value);
    default:
      return [];
  }
}

/** The headline, where a title has it whole, with or without the name of the site. */
function titleIn(value: string, headline: string | undefined): Finding[] {
  if (headline === undefined) return [];
  if (keyOf(value) === keyOf(headline)) return [{ field: 'title', value: headline, words: value }];
  return value.includes(headline) ? [{ field: 'title', value: headline, words: headline }] : [];
}

const MOST_TAGS = 100;

function tagsIn(value: string): Finding[] {
  const tags = value
    .split(/\s*[,;]\s*/)
    .filter((tag) => tag !== '' && tag.split(' ').length <= 5 && !/[:=]/.test(tag));
  return [...new Set(tags)]
    .slice(0, MOST_TAGS)
    .map((tag) => ({ field: 'tags', value: tag, words: tag }));
}
