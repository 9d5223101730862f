// npm run check:site [-- --dist DIR --base /news/ --site ORIGIN]: holds a built site against the
// archive it was built from. Prints a line for each gate and each problem; fails where there is one.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from '../src/disk/content-folder.ts';
import { type Archived, readArchive } from '../src/disk/read-archive.ts';
import { asShown } from '../src/domain/as-shown.ts';
import { describeProblem, InputError } from '../src/domain/problem.ts';
import type { Kept } from '../src/gates/gate.ts';
import { passGates } from '../src/gates/pass-gates.ts';
import { readBuiltSite } from './read-built-site.ts';

const { dist, base, site } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    site: { type: 'string', default: 'http://localhost:4321' },
  },
}).values;

try {
  const { origin } = new URL(site);
  const built = readBuiltSite(dist, { origin, base: `/${base}/`.replace(/\/+/g, '/') });
  const { articles } = readArchive(CONTENT);
  const findings = passGates(built, articles.map(keptOf));

  for (const { gate, checked, problems } of findings) {
    console.log(`${gate}: ${checked}, ${String(problems.length)} problems`);
    for (const problem of problems) {
      console.log(`  ${describeProblem({ ...problem, file: join(dist, problem.file) })}`);
    }
  }
  const problems = findings.flatMap((finding) => finding.problems);
  const summary = `${String(findings.length)} gates, ${String(problems.length)} problems.`;
  console.log(summary);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** An article with what of it may be shown, and with all its words. */
function keptOf(archived: Archived): Kept {
  const capture = archived.article.show === 'full' ? archived.capture : undefined;
  return { ...asShown(archived), capture, whole: archived.blocks };
}
