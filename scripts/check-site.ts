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
import type { BuiltSite } from '../src/gates/built-site.ts';
import { checkArticles, type Kept } from '../src/gates/check-articles.ts';
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
  const findings = checkAll(built, contentFolder(env));

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

function checkAll(built: BuiltSite, content: string): Finding[] {
  const { articles } = readArchive(content);
  const slugs = new Set(articles.map(({ slug }) => slug));
  const shown = articles.map(asShown);
  return [
    ...checkArticles(
      built,
      shown.map((article) => keptOf(content, article)),
    ),
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

/** What is kept of an article as it is shown; of one that is not shown whole, no capture. */
function keptOf(content: string, article: Article): Kept {
  const { slug, blocks, record } = article;
  const isWhole = record.show === 'full';
  return {
    slug,
    blocks,
    reading: isWhole ? readReadingOf(content, slug) : readingOf(article),
    capture: isWhole ? readCaptureOf(content, article) : undefined,
  };
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
