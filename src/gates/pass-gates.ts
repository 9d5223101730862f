import type { Problem } from '../domain/problem.ts';
import { readCapture } from '../ingest/capture.ts';
import type { BuiltSite } from './built-site.ts';
import { outlineOfJson, outlineOfXml } from './feed-outline.ts';
import type { CheckedSite, GateOf, Kept, ShownArticle } from './gate.ts';
import { GATES } from './gates.ts';
import { policyOf } from './one-policy.ts';
import { type Outline, outlineOf, type PageOutline } from './outline.ts';
import { readPage } from './page.ts';
import { articlePath, capturePath } from './paths.ts';

/** What a gate looked at, in words, and what it found. */
export interface Finding {
  readonly gate: string;
  readonly checked: string;
  readonly problems: readonly Problem[];
}

/** Holds a built site against all gates. Each page is read once, and none is kept. */
export function passGates(
  built: BuiltSite,
  articles: readonly Kept[],
  ownWords: readonly string[] = [],
): Finding[] {
  const pages: PageOutline[] = [];
  const site = siteOf(built, articles, pages, ownWords);
  const looks: { gate: string; looked: number; problems: readonly Problem[] }[] = [];
  const look = <Thing>(gates: readonly GateOf<Thing>[], thing: Thing): void => {
    for (const { name: gate, count, check } of gates) {
      looks.push({ gate, looked: count(thing), problems: check(thing, site) });
    }
  };
  const ofPages = GATES.filter((gate) => gate.of === 'page');
  const ofArticles = GATES.filter((gate) => gate.of === 'article');
  for (const path of built.paths.filter((path) => path.endsWith('.html'))) {
    const page = readPage(path, built.textOf(path));
    pages.push(outlineOf(page));
    look(ofPages, page);
  }
  for (const kept of articles) look(ofArticles, shownArticle(kept, site));
  const ofSite = GATES.filter((gate) => gate.of === 'site');
  look(ofSite, site);

  const byGate = Map.groupBy(looks, ({ gate }) => gate);
  return GATES.map(({ name, counted }) => {
    const own = byGate.get(name) ?? [];
    const sum = own.reduce((all, { looked }) => all + looked, 0);
    const problems = own.flatMap((one) => one.problems);
    return { gate: name, checked: `${String(sum)} ${counted}`, problems };
  });
}

function siteOf(
  built: BuiltSite,
  articles: readonly Kept[],
  pages: readonly PageOutline[],
  ownWords: readonly string[],
): CheckedSite {
  const paths = new Set(built.paths);
  return {
    ...built,
    articles,
    slugs: new Set(articles.map(({ slug }) => slug)),
    listed: new Set(articles.flatMap(({ slug, isListed }) => (isListed ? [slug] : []))),
    ownWords,
    policy: policyOf(built),
    pages,
    feeds: built.paths.flatMap((path) => feedOutlines(path, built)),
    pageAt: (path) => (paths.has(path) ? readPage(path, built.textOf(path)) : undefined),
  };
}

function feedOutlines(path: string, { textOf }: BuiltSite): Outline[] {
  if (/\.(?:xml|opml)$/.test(path)) return [outlineOfXml(path, textOf(path))];
  return path.endsWith('feed.json') ? [outlineOfJson(path, textOf(path))] : [];
}

function shownArticle(kept: Kept, { pageAt }: CheckedSite): ShownArticle {
  const { slug, reading, capture } = kept;
  return {
    ...kept,
    capture: capture && readCapture(reading.capture.file, capture),
    page: pageAt(articlePath(slug)),
    capturePage: pageAt(capturePath(slug)),
  };
}
