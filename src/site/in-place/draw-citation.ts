import type { Reference } from '../../domain/citation.ts';
import { CITATION_FORMATS } from '../../formats/citations/citation-formats.ts';
import { offerFile } from '../save-as.ts';
import { make } from './make.ts';

/** A reference in each format, folded away, to copy and to save. */
export function drawnFormats(reference: Reference): HTMLDivElement {
  const formats = CITATION_FORMATS.map(({ extension, name, write }) => {
    const text = write([reference]).replaceAll('\r\n', '\n');
    const folded = make('details', make('summary', name), make('pre', text));
    folded.dataset['saveAs'] = `${reference.id}.${extension}`;
    offerFile(folded);
    return folded;
  });
  const all = make('div', ...formats);
  all.className = 'citation-files';
  return all;
}
