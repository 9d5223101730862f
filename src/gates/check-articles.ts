import type { Block } from '../domain/block.ts';
import type { Problem } from '../domain/problem.ts';
import type { Reading } from '../domain/reading.ts';
import { readCapture } from '../ingest/capture.ts';
import type { BuiltSite } from './built-site.ts';
import { compareCapture } from './captures-are-whole.ts';
import { compareProse } from './entries-have-pages.ts';
import { claimsOf, findUnproved } from './evidence-stands-once.ts';
import type { Finding } from './gate.ts';
import { findLostAddresses } from './old-addresses-lead-on.ts';
import { type Page, readPage } from './page.ts';
import { articlePath, capturePath } from './paths.ts';

/** An article as the archive keeps it, to compare its pages with. */
export interface Kept {
  readonly slug: string;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  /** The capture, byte for byte; undefined where it is not shown. */
  readonly capture: Uint8Array | undefined;
}

/** The gates that compare the pages of articles with what the archive keeps. */
export function checkArticles(site: BuiltSite, articles: readonly Kept[]): Finding[] {
  const prose: Problem[] = [];
  const captures: Problem[] = [];
  const evidence: Problem[] = [];
  const lost: Problem[] = [];
  let blocks = 0;
  let lines = 0;
  let claims = 0;
  let former = 0;
  const paths = new Set(site.paths);
  const pageAt = (path: string): Page | undefined =>
    paths.has(path) ? readPage(path, site.textOf(path)) : undefined;

  for (const { slug, reading, ...kept } of articles) {
    const page = pageAt(articlePath(slug));
    const capturePage = pageAt(capturePath(slug));
    prose.push(...compareProse(slug, kept.blocks, page));
    if (kept.capture !== undefined) {
      const capture = readCapture(reading.capture.file, kept.capture);
      captures.push(...compareCapture(reading, capture, capturePage));
      lines += capture.lines.length;
    }
    if (page && capturePage) evidence.push(...findUnproved(reading, page, capturePage));
    lost.push(...findLostAddresses(reading, pageAt, site));
    blocks += kept.blocks.length;
    claims += claimsOf(reading).length;
    former += reading.formerly.length;
  }
  const many = `${String(articles.length)} articles`;
  return [
    { gate: 'entries have pages', checked: `${many}, ${String(blocks)} blocks`, problems: prose },
    { gate: 'captures are whole', checked: `${many}, ${String(lines)} lines`, problems: captures },
    { gate: 'evidence stands once', checked: `${String(claims)} quotes`, problems: evidence },
    { gate: 'old addresses lead on', checked: `${String(former)} addresses`, problems: lost },
  ];
}
