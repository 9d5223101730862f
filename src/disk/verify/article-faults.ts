import { attempt } from '../../domain/problem.ts';
import type { Arrivals } from '../../formats/arrivals.ts';
import { type Manifest } from '../../formats/manifest.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { readArticle } from '../read-article.ts';
import { filesOf, slugsIn } from '../read-published.ts';
import { asFaults, type Fault } from './fault.ts';
import type { FilesOfArchive } from './files-of-archive.ts';

/**
 * Articles of which a file is not as ingest wrote it, cannot be read, or does not belong to the other
 * or to its capture; or that say another day of arrival than the list of them. `sums` are those of
 * the captures. `onDone` is called after each.
 */
export function articleFaults(
  { content, articles, manifests }: FilesOfArchive,
  sums: Manifest,
  arrivals: Arrivals | undefined,
  onDone: () => void,
): Fault[] {
  const known = {
    ...{ content, languages: LANGUAGES, sums: manifests.articles.sums },
    sumOfCapture: (name: string) => sums.get(name),
  };
  const isNamed = (name: string) => articles.has(name) && known.sums.has(name);
  return slugsIn([...articles]).flatMap((slug): Fault[] => {
    onDone();
    const files = filesOf(slug);
    // What is missing, or foreign, is so by its name.
    if (!isNamed(files.entry) || !isNamed(files.reading)) return [];
    return attempt<Fault[]>(
      () => {
        const { added, source } = readArticle(slug, known).record;
        const day = arrivals?.get(source.capture);
        if (day === undefined || day === added) return [];
        const what = `says of ${source.capture} another day than its article, which says ${added}.`;
        const remedy = 'If you corrected it, run `npm run ingest`; if not, write that day again.';
        return [{ kind: 'written', file: `${content}/captures/ADDED`, what, remedy }];
      },
      (problems) => asFaults('output', problems),
    );
  });
}
