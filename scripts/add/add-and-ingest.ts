import type { IngestReport } from '../../src/disk/finish-ingest.ts';
import { ingestOnThreads } from '../../src/disk/ingest-on-threads.ts';
import { keptFileOf } from '../../src/disk/kept-work.ts';
import type { Place } from '../least-record.ts';
import { type AddedAll, addSources } from './add-sources.ts';

/** Adds files to the captures of an archive, and ingests what is in it then. */
export async function addAndIngest(
  files: readonly string[],
  content: string,
  place: Place,
  added: string | undefined,
): Promise<AddedAll & { readonly report: IngestReport }> {
  const all = await addSources(files, content, place);
  const report = await ingestOnThreads(content, { keptIn: keptFileOf(content), added });
  return { ...all, report };
}
