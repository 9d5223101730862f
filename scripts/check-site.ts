// npm run check:site [-- --dist DIR --base /news/ --site ORIGIN]: holds a built site against the
// archive it was built from. Prints a line for each gate and each problem; fails where there is one.
// Base and site are by default those that the build takes from the environment.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { readArchive, readCaptureOf, readReadingOf } from '../src/disk/read-archive.ts';
import type { Article } from '../src/domain/article.ts';
import { asShown } from '../src/domain/as-shown.ts';
import { describeProblem } from '../src/domain/problem.ts';
import { readingOf } from '../src/domain/reading-of.ts';
import type { Kept } from '../src/gates/gate.ts';
import { passGates } from '../src/gates/pass-gates.ts';
import { whereItStands } from '../src/site/where-it-stands.ts';
import { readBuiltSite } from './read-built-site.ts';
import { script } from './script.ts';

const USAGE = 'npm run check:site [-- --dist DIR --base /news/ --site ORIGIN]';

export const main = script(USAGE, (argv, { env, stdout }) => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      dist: { type: 'string', default: 'dist' },
      base: { type: 'string', default: env['HEMEROTECA_BASE'] ?? '' },
      site: { type: 'string', default: env['HEMEROTECA_SITE'] ?? '' },
    },
  });
  const { site, base } = whereItStands({
    HEMEROTECA_SITE: values.site,
    HEMEROTECA_BASE: values.base,
  });
  const built = readBuiltSite(values.dist, { origin: site, base });
  const content = contentFolder(env);
  const kept = readArchive(content).articles.map((article) => keptOf(content, article));
  const findings = passGates(built, kept);

  for (const { gate, checked, problems } of findings) {
    stdout.write(`${gate}: ${checked}, ${String(problems.length)} problems\n`);
    for (const problem of problems) {
      const file = join(values.dist, problem.file);
      stdout.write(`  ${describeProblem({ ...problem, file })}\n`);
    }
  }
  const problems = findings.flatMap((finding) => finding.problems);
  stdout.write(`${String(findings.length)} gates, ${String(problems.length)} problems.\n`);
  return problems.length > 0 ? 1 : 0;
});

/** An article with what of it may be shown, and with all its words. */
function keptOf(content: string, whole: Article): Kept {
  const { slug, record } = whole;
  const shown = asShown(whole);
  const isWhole = record.show === 'full';
  return {
    slug,
    blocks: shown.blocks,
    whole: whole.blocks,
    reading: isWhole ? readReadingOf(content, slug) : readingOf(shown),
    capture: isWhole ? readCaptureOf(content, whole) : undefined,
  };
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
