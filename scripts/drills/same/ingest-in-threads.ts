// node ingest-in-threads.ts NUMBER: ingests all captures anew in so many threads, however few there
// are of them. Exits 1 where something is wrong with one.
import { contentFolder } from '../../../src/disk/content-folder.ts';
import { ingestOnThreads } from '../../../src/disk/ingest-on-threads.ts';

const threads = Number(process.argv[2]);
const options = { anew: true, threads, fewest: 1 };
const { problems } = await ingestOnThreads(contentFolder(process.env), options);
for (const { file, what } of problems) console.error(`${file} ${what}`);
process.exitCode = problems.length === 0 ? 0 : 1;
