import type { Vocabularies } from '../../domain/vocabulary.ts';
import type { Language } from '../../language/language.ts';
import { writeCsv } from '../../formats/table.ts';
import type { ArchiveState } from './archive-state.ts';
import { type Brief, briefOf } from './brief.ts';
import { CAPTURE_COLUMNS } from './captures-table.ts';
import { mostUseful, proposalsOf } from './proposals.ts';
import { bestOf, proposalsFile } from './proposals-file.ts';
import { PROPOSAL_COLUMNS } from './proposals-table.ts';
import type { Place } from './proposed.ts';
import { reportPage } from './report-page.ts';
import { captureRows } from './rows.ts';
import { likelyPairs, TWO_SPEAKERS_COLUMNS, twoSpeakers } from './two-speakers.ts';

/** What there is to say of an archive: in few lines, and the whole as files, by their names. */
export interface Report {
  readonly brief: Brief;
  readonly files: ReadonlyMap<string, string>;
}

/** The words at some places of the prose; of those that cannot be read there are none. */
export type WordsAt = (places: readonly Place[]) => ReadonlyMap<Place, string>;

/** What proposals are compared with, and by what. */
export interface ReportKnowledge {
  readonly vocabularies: Vocabularies;
  readonly languages: readonly Language[];
}

/** Reports how an archive stands: the same archive, the same bytes. */
export function makeReport(
  state: ArchiveState,
  { vocabularies, languages }: ReportKnowledge,
  wordsAt: WordsAt,
): Report {
  const proposals = proposalsOf(state.captures, vocabularies, languages);
  const rows = captureRows(state);
  const best = bestOf(proposals);
  const pairs = likelyPairs(state.captures);
  const words = wordsAt([
    ...best.flatMap(({ place }) => place ?? []),
    ...new Set(pairs.flat().map(({ place }) => place)),
  ]);
  const two = twoSpeakers(pairs, words);
  const terms = proposalsFile(best, ({ place }) => place && words.get(place), vocabularies);
  return {
    brief: briefOf(state, proposals),
    files: new Map([
      ['report.md', reportPage(state, rows, proposals, two)],
      ['captures.csv', writeCsv(CAPTURE_COLUMNS, rows)],
      ['two-speakers.csv', writeCsv(TWO_SPEAKERS_COLUMNS, two)],
      ['proposals.csv', writeCsv(PROPOSAL_COLUMNS, mostUseful(proposals))],
      ['proposals.yaml', terms],
    ]),
  };
}
