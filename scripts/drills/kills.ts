// npm run drill:kills [-- --runs NUMBER] [--seed NUMBER]: ends commands at each of their steps, kills so
// many ingests and, as they take longer, a tenth as many builds at random moments, and has 40 programs
// add to one archive at once. Nothing may be cut or lost, and the next run has to end where one ends that
// nobody killed.
import { randomFrom } from '../generated/random.ts';
import { drill } from './drill.ts';
import { killBuilds } from './kills/kill-builds.ts';
import { killIngests } from './kills/kill-ingests.ts';
import { addAtOnce } from './kills/run-at-once.ts';
import { killAtSteps } from './kills/steps.ts';

const AT_ONCE = 40;

const main = drill('drill:kills', 200, async ({ runs, seed, show }) => {
  const next = randomFrom(seed);
  const parts = {
    'steps of commands': await killAtSteps(show),
    'ingests killed': await killIngests(runs, next, show),
    'builds killed': await killBuilds(Math.ceil(runs / 10), next, show),
    'added at once': await addAtOnce(AT_ONCE),
  };
  for (const [name, { tried, failed }] of Object.entries(parts)) {
    process.stdout.write(`${name}: ${String(tried)} tried, ${String(failed.length)} failed\n`);
  }
  const all = Object.values(parts);
  return {
    tried: all.reduce((sum, { tried }) => sum + tried, 0),
    failed: all.flatMap(({ failed }) => failed),
  };
});

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
