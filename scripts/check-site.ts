// npm run check:site [-- --dist DIR --base /news/ --site ORIGIN]: holds a built site against the
// archive it was built from. Prints a line for each gate and each problem; fails where there is one.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT } from '../src/disk/content-folder.ts';
import { readArchive, readCaptureOf, readReadingOf } from '../src/disk/read-archive.ts';
import type { Article } from '../src/domain/article.ts';
import { asShown } from '../src/domain/as-shown.ts';
import { readingOf } from '../src/domain/reading-of.ts';
import { describeProblem, InputError } from '../src/domain/problem.ts';
import { checkArticles, type Kept } from '../src/gates/check-articles.ts';
import { checkPages } from '../src/gates/check-pages.ts';
import { findLeaks } from '../src/gates/rights-are-kept.ts';
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
  const slugs = new Set(articles.map(({ slug }) => slug));
  const shown = articles.map(asShown);
  const findings = [
    ...checkArticles(built, shown.map(keptOf)),
    ...checkPages(built, slugs),
    findLeaks(
      built,
      articles.map(({ slug, blocks }, index) => ({
        ...{ slug, whole: blocks },
        shown: shown[index]?.blocks ?? [],
      })),
    ),
  ];

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

/** What is kept of an article as it is shown; of one that is not shown whole, no capture. */
function keptOf(article: Article): Kept {
  const { slug, blocks, record } = article;
  const isWhole = record.show === 'full';
  return {
    slug,
    blocks,
    reading: isWhole ? readReadingOf(CONTENT, slug) : readingOf(article),
    capture: isWhole ? readCaptureOf(CONTENT, article) : undefined,
  };
}
