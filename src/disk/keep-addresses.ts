import { attempt, type Problem } from '../domain/problem.ts';
import { readReading } from '../formats/reading.ts';
import type { Ingested } from '../ingest/ingest.ts';
import { namesIn, readText } from './files.ts';

/** Captures by the addresses they have. */
type Addresses = ReadonlyMap<string, string>;

const READING = '.reading.json';

/**
 * Keeps published addresses: a capture gets the one it asks for unless another has it, or unless it
 * would move from its own. Articles that are there without their capture are reported.
 */
export function keepAddresses(
  content: string,
  ingested: readonly Ingested[],
  captures: readonly string[],
): { readonly kept: readonly Ingested[]; readonly problems: readonly Problem[] } {
  const folder = `${content}/articles`;
  const articles = readArticles(folder);
  const published = new Map(articles.map(({ slug, capture }) => [slug, capture]));
  const slugs = new Map(articles.map(({ slug, capture }) => [capture, slug]));
  const former = articles.flatMap(({ formerly, capture }) =>
    formerly.map((slug) => [slug, capture] as const),
  );
  const owners = new Map([...former, ...published]);
  const kept: Ingested[] = [];
  const problems: Problem[] = [];
  for (const one of ingested) {
    const { slug, formerly, capture } = one.reading;
    const refusal =
      refusalOf(slug, capture.file, owners, slugs.get(capture.file)) ??
      formerly.map((former) => refusalOf(former, capture.file, owners, undefined)).find(Boolean);
    if (refusal === undefined) {
      for (const address of [slug, ...formerly]) owners.set(address, capture.file);
      kept.push(one);
    } else {
      problems.push({ file: `${content}/captures/${capture.file}`, ...refusal });
    }
  }
  const settled = new Set(kept.map(({ reading }) => reading.capture.file));
  const open = new Set(captures.filter((capture) => !settled.has(capture)));
  const isOrphan = (slug: string) =>
    !settled.has(owners.get(slug) ?? '') && !open.has(owners.get(slug) ?? '');
  return { kept, problems: [...problems, ...orphansOf(folder, published, isOrphan)] };
}

function refusalOf(
  slug: string,
  capture: string,
  owners: Addresses,
  before: string | undefined,
): Omit<Problem, 'file'> | undefined {
  const owner = owners.get(slug);
  if (owner === capture) return undefined;
  if (owner !== undefined) {
    const what = `has the address ${slug}, which ${owner} has already.`;
    return { what, remedy: 'Give it another with `slug:` in its record, or correct `formerly:`.' };
  }
  if (before === undefined) return undefined;
  const remedy =
    `Keep it with \`slug: ${before}\` in its record; to move it, delete its files in articles/ and ` +
    'give the old address there as `formerly`.';
  return { what: `would move from the address ${before} to ${slug}.`, remedy };
}

/** Articles that no capture accounts for: nothing would ever correct them. */
function orphansOf(folder: string, published: Addresses, isOrphan: (slug: string) => boolean) {
  const slugs = namesIn(folder).flatMap((name) => {
    if (name.endsWith(READING)) return name.slice(0, -READING.length);
    return name.endsWith('.md') ? name.slice(0, -'.md'.length) : [];
  });
  return [...new Set(slugs)].filter(isOrphan).map((slug) => {
    const capture = published.get(slug);
    const what =
      capture === undefined
        ? 'is an article without a reading that names its capture.'
        : `is of the capture ${capture}, which is not there.`;
    const remedy = 'Put the capture back, or remove the files of the article.';
    return { file: `${folder}/${slug}.md`, what, remedy };
  });
}

/** The articles that are there, with their addresses; a reading that is none gives none. */
function readArticles(folder: string) {
  const names = namesIn(folder).filter((name) => name.endsWith(READING));
  const readings = names.flatMap((name) =>
    attempt(
      () => [{ name, ...readReading(readText(`${folder}/${name}`), name) }],
      () => [],
    ),
  );
  return readings.map(({ name, capture, formerly }) => {
    return { slug: name.slice(0, -READING.length), capture: capture.file, formerly };
  });
}
