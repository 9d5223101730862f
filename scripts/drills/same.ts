// npm run drill:same [-- --runs NUMBER] [--seed NUMBER]: ingests an archive and builds its site, here and
// in so many environments, and holds every byte of both against each other. Takes minutes.
import { drill } from './drill.ts';
import { ENVIRONMENTS } from './same/environments.ts';
import { sameEverywhere } from './same/same-everywhere.ts';

export const main = drill('drill:same', ENVIRONMENTS.length, ({ runs, seed, show }) =>
  sameEverywhere({ environments: ENVIRONMENTS.slice(0, runs), seed, show, builds: true }),
);

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
