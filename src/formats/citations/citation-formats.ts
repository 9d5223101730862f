import type { Reference } from '../../domain/citation.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCsl } from './csl.ts';
import { writeRis } from './ris.ts';

/** A format that reference managers read. */
interface CitationFormat {
  /** Of its files. */
  readonly extension: 'bib' | 'ris' | 'json';
  readonly name: string;
  readonly write: (references: readonly Reference[]) => string;
}

/** The formats in which the archive gives citations. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    extension: 'bib',
    name: 'BibTeX',
    write: (references) => references.map(writeBibtex).join('\n'),
  },
  {
    extension: 'ris',
    name: 'RIS',
    write: (references) => references.map(writeRis).join(''),
  },
  {
    extension: 'json',
    name: 'CSL-JSON',
    write: writeCsl,
  },
];
