// npm run check:site [-- --dist DIR --base /news/ --site ORIGIN]: holds a built site against the
// archive it was built from. Prints a line for each gate and each problem; fails where there is one.
// Base and site are by default those that the build takes from the environment.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { type Archived, readArchive } from '../src/disk/read-archive.ts';
import { asShown } from '../src/domain/as-shown.ts';
import { describeProblem } from '../src/domain/problem.ts';
import type { BuiltSite } from '../src/gates/built-site.ts';
import { checkArticles } from '../src/gates/check-articles.ts';
import { checkPages } from '../src/gates/check-pages.ts';
import type { Finding } from '../src/gates/gate.ts';
import { findLeaks } from '../src/gates/rights-are-kept.ts';
import { whereItStands } from '../src/site/where-it-stands.ts';
import { readBuiltSite } from './read-built-site.ts';
import { script } from './script.ts';

const USAGE = 'npm run check:site [-- --dist DIR --base /news/ --site ORIGIN]';

export const main = script(USAGE, (argv, { env, stdout }) => {
  const { site, base } = whereItStands(env);
  const { values } = parseArgs({
    args: [...argv],
    options: {
      dist: { type: 'string', default: 'dist' },
      base: { type: 'string', default: base },
      site: { type: 'string', default: site },
    },
  });
  const { origin } = new URL(values.site);
  const below = `/${values.base}/`.replace(/\/+/g, '/');
  const built = readBuiltSite(values.dist, { origin, base: below });
  const findings = checkAll(built, readArchive(contentFolder(env)).articles);

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

function checkAll(built: BuiltSite, articles: readonly Archived[]): Finding[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const shown = articles.map(asShown);
  return [
    ...checkArticles(built, shown.map(withoutHiddenCapture)),
    ...checkPages(built, slugs),
    findLeaks(
      built,
      articles.map(({ slug, blocks }, index) => ({
        ...{ slug, whole: blocks },
        shown: shown[index]?.blocks ?? [],
      })),
    ),
  ];
}

function withoutHiddenCapture(archived: Archived) {
  return archived.article.show === 'full' ? archived : { ...archived, capture: undefined };
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
