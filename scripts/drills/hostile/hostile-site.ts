import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { main as ingest } from '../../ingest.ts';
import { copyProject } from '../../generated/make-site.ts';
import { writeHostileArchive } from './hostile-archive.ts';
import { hostileRecord } from './hostile-records.ts';
import type { Planter } from './payloads.ts';

export interface HostileSite {
  readonly dist: string;
  readonly content: string;
  readonly planter: Planter;
  /** The payloads of each group, by their numbers. */
  readonly groups: readonly (readonly number[])[];
}

/** Builds the site of a hostile archive, of so many payloads, some to each value. */
export async function buildHostileSite(payloads: number, each: number): Promise<HostileSite> {
  const copy = copyProject();
  const content = join(copy.folder, 'content');
  const { planter, groups } = writeHostileArchive(content, payloads, each);
  await correctReadings(content, planter, groups);
  return { dist: copy.build(), content, planter, groups };
}

/** Records that correct what was read name it by ids, which nobody knows before it was read. */
async function correctReadings(content: string, planter: Planter, groups: HostileSite['groups']) {
  await ingestIn(content);
  for (const [at, group] of groups.entries()) {
    const reading = join(content, 'articles', `storm-${String(at)}.reading.json`);
    const { quotations, told } = JSON.parse(readFileSync(reading, 'utf8')) as {
      quotations: readonly { id: string }[];
      told: readonly { id: string }[];
    };
    const reason = (place: string) => planter.plant(`record ${place}`, group);
    const [quotation] = quotations;
    const [first, second] = told;
    const record = {
      ...hostileRecord(planter, group, at),
      ...(quotation && {
        speakers: {
          [quotation.id]: { value: `b${String(at)}`, basis: reason('reason of a speaker') },
        },
      }),
      told: {
        ...(first && { [first.id]: { value: '2024-03-05', basis: reason('reason of a time') } }),
        ...(second && { [second.id]: { drop: reason('reason of a dropped time') } }),
      },
    };
    writeFileSync(join(content, `captures/${String(at)}-text.yaml`), JSON.stringify(record));
  }
}

async function ingestIn(content: string): Promise<void> {
  const said: string[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      said.push(chunk.toString());
      done();
    },
  });
  const env = { ...process.env, HEMEROTECA_CONTENT: content };
  const code = await ingest([], { env, stdin: process.stdin, stdout: output, stderr: output });
  if (code !== 0) throw new Error(`The hostile archive is not ingested:\n${said.join('')}`);
}
