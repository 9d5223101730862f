import type { Article } from './article.ts';
import type { CatalogueRecord } from './catalogue-record.ts';
import { eachField, type FieldId } from './record-fields.ts';

const NO_PROOFS = {
  ...(eachField(({ kind }) => (kind === 'names' ? {} : [])) as Pick<Article['proofs'], FieldId>),
  ...{ tags: [], people: {}, organisations: {}, topics: {} },
};

/**
 * What is left of an article of which nothing may be shown: its addresses, which paper published it
 * and when, and why it is not shown. No title, as that may name a person; no name of a file, and of
 * what was withdrawn no address elsewhere, as both have words of the title.
 */
export function redactArticle({ slug, formerly, record, language, proofs }: Article): Article {
  const { show } = proofs;
  return {
    ...{ slug, formerly, language },
    record: redactRecord(record),
    capture: { file: '', bytes: 0, sha256: '', media: 'text', encoding: 'utf-8' },
    ...{ blocks: [], ledger: [], unreadMarks: [] },
    proofs: { ...NO_PROOFS, show: show.filter(({ by }) => by === 'record') },
    roles: { people: {}, organisations: {} },
    ...{ overruled: [], quotations: [], reported: [], told: [] },
  };
}

function redactRecord({
  show,
  showSince,
  date,
  outlet,
  source,
  added,
}: CatalogueRecord): CatalogueRecord {
  return {
    ...{ show, showSince, date, outlet, added },
    ...{ title: null, titleSupplied: false, updated: null, language: null },
    ...{ authors: [], people: [], organisations: [], topics: [] },
    ...{ index: false, notices: [] },
    source: {
      ...{ capture: '', sha256: '', url: show === 'withhold' ? source.url : null },
      ...{ captured: null, originalPublisher: null, credit: null, tags: [] },
    },
  };
}
