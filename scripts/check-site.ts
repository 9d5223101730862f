// npm run check:site [-- --dist DIR --base /news/ --site ORIGIN]: holds a built site against the
// archive it was built from. Prints a line for each gate and each problem; fails where there is one.
// Base and site are by default those that the build takes from the environment.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import {
  type Archive,
  readArchive,
  readCaptureOf,
  readReadingOf,
} from '../src/disk/read-archive.ts';
import type { Article } from '../src/domain/article.ts';
import { shownArchive } from '../src/archive/shown-archive.ts';
import { asShown } from '../src/domain/as-shown.ts';
import { namesInArticle } from '../src/domain/names-in-article.ts';
import { describeProblem } from '../src/domain/problem.ts';
import { readingOf } from '../src/domain/reading-of.ts';
import { isListed } from '../src/domain/showing.ts';
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
  const archive = readArchive(content);
  const kept = archive.articles.map((article) => keptOf(content, article, archive));
  const findings = passGates(built, kept, ownWords(archive));

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
function keptOf(content: string, whole: Article, { vocabularies }: Archive): Kept {
  const { slug, formerly, record } = whole;
  const shown = asShown(whole);
  const isWhole = record.show === 'full';
  const reading = isWhole ? readReadingOf(content, slug) : readingOf(shown);
  const capture = isWhole ? readCaptureOf(content, whole) : undefined;
  return {
    ...{ slug, formerly, reading, capture },
    ...{ blocks: shown.blocks, whole: whole.blocks },
    isListed: isListed(record),
    title: record.title,
    names: namesInArticle(whole, vocabularies),
    open: openIn(shown, reading, capture),
  };
}

/** What a site may show of an article beside its text: its record, how it was read, its capture. */
function openIn({ record }: Article, reading: Kept['reading'], capture?: Uint8Array): string[] {
  const { url } = record.source;
  const reasons = reading.proofs.show.flatMap((proof) =>
    proof.by === 'record' ? proof.basis : [],
  );
  if (!isListed(record)) return [...(url === null ? [] : [url]), ...reasons];
  const bytes =
    capture === undefined ? '' : new TextDecoder(reading.capture.encoding).decode(capture);
  return [JSON.stringify(record), JSON.stringify(reading), bytes];
}

/** What the archive says of itself, and of the terms that articles in its lists may have. */
function ownWords(archive: Archive): string[] {
  const { about, synonyms, clutter, vocabularies } = shownArchive(archive);
  return [about, synonyms, clutter, vocabularies].map((said) => JSON.stringify(said));
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
