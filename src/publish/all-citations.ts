import type { Article } from '../domain/article.ts';
import { CITATION_FORMATS } from '../formats/citations/citation-formats.ts';
import { EXPORT_TYPES } from '../domain/media-types.ts';
import { archive, onceABuild } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { referenceToArticle } from './citations.ts';
import type { ExportedPart } from './exported-file.ts';
import { type Part, partFile, partsOf } from './parts.ts';

/** The citations of all articles, the newest first, in each format; in parts where they are many. */
export const exportedCitations = onceABuild((): ExportedPart[] =>
  partsOf(articlesNewestFirst(), {
    bytes: (article) =>
      Math.max(
        ...CITATION_FORMATS.map(({ write }) =>
          Buffer.byteLength(write([referenceToArticle(article)])),
        ),
      ),
    date: ({ record }) => record.date,
  }).map((part) => ({
    name: part.name,
    count: part.items.length,
    files: CITATION_FORMATS.map((format) => fileOf(part, format)),
  })),
);

const TYPES = { ...EXPORT_TYPES, json: 'application/vnd.citationstyles.csl+json' };

function fileOf(part: Part<Article>, format: (typeof CITATION_FORMATS)[number]) {
  const { extension, write } = format;
  const opening = extension === 'bib' ? licenceComment() : '';
  const content = () => opening + write(part.items.map(referenceToArticle));
  return {
    name: partFile('citations', part, extension),
    mediaType: TYPES[extension],
    bytes: onceABuild(() => Buffer.byteLength(content())),
    content,
  };
}

/** Of the formats, only BibTeX has comments: whatever stands between entries, which begin with `@`. */
function licenceComment(): string {
  const { name, licence } = archive().about;
  if (licence === undefined) return '';
  const words = [name, licence].join(': ').replace(/\s+/g, ' ').replaceAll('@', '(at)');
  return `% ${words}\n\n`;
}
