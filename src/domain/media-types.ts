/** What the files that are followed and taken along are, as servers and readers are told, by their endings. */
export const MEDIA_TYPES = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml',
} as const;

/** The same of the files of exports, of which servers guess most wrong, or not at all. */
export const EXPORT_TYPES = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  gz: 'application/gzip',
  json: 'application/json',
  jsonl: 'application/jsonl; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
  tar: 'application/x-tar',
} as const;
