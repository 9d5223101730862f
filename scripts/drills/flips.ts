// npm run drill:flips [-- --runs NUMBER] [--seed NUMBER]: flips bits in archives, and cuts, empties,
// loses, swaps and adds files; npm run verify has to name each, the site may show none of it, and
// --repair has to make outputs as they were.
import { drill } from './drill.ts';
import { flipFiles } from './flips/flip-files.ts';

const main = drill('drill:flips', 300, async (asked) => flipFiles(asked, { others: true }));

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
