import { drill } from './drill.ts';
import { fuzzOnThreads } from './fuzz/fuzz-on-threads.ts';

/**
 * Makes captures up, and records, and holds what becomes of each: it is read or refused in words, in
 * time, every line is accounted for, and what is written reads back as it was and is proved once.
 */
export const main = drill('fuzz', 1_000_000, fuzzOnThreads);

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
