import { alignedRows, inFigures } from '../table.ts';
import { growth } from './growth.ts';
import { HOSTS, meetsLimit } from './hosts.ts';
import { BUILD, FLOOR, type Measured, PLAIN_ASTRO } from './measure-archive.ts';
import { type Kind, sum } from './measure-site.ts';

const MOST_KINDS = 16;

/** What was measured of an archive, as tables. */
export function describeMeasured(measured: Measured): string {
  return [describeRuns, describeRatios, describeSite, describeHosts]
    .map((describe) => describe(measured))
    .join('\n');
}

function describeRuns({ articles, runs }: Measured): string {
  const rows = [...runs].map(([name, { cpu, wall, peak }]) => [
    name,
    inFigures(cpu, 1),
    inFigures(wall, 1),
    inFigures(peak / 2 ** 20),
    inFigures((cpu * 1000) / articles, 1),
  ]);
  return alignedRows([['step', 'CPU s', 'wall s', 'peak MiB', 'CPU ms an article'], ...rows]);
}

function describeRatios({ runs }: Measured): string {
  const build = runs.get(BUILD)?.cpu ?? NaN;
  return [FLOOR, PLAIN_ASTRO]
    .flatMap((name) => {
      const other = runs.get(name);
      return other === undefined ? [] : `build ÷ ${name}: ${inFigures(build / other.cpu, 1)}\n`;
    })
    .join('');
}

function describeSite({ articles, site }: Measured): string {
  const files = site.reduce((total, kind) => total + kind.files, 0);
  const bytes = sum(site);
  const rows = site
    .slice(0, MOST_KINDS)
    .map((kind) => [
      kind.kind,
      inFigures(kind.files),
      inFigures(kind.bytes / 1e6, 1),
      inFigures(kind.largest.bytes / 1000),
      inFigures(kind.sent / 1000, 1),
    ]);
  return [
    `${inFigures(files)} files, ${inFigures(files / articles, 1)} an article; `,
    `${inFigures(bytes / 1e6, 1)} MB, ${inFigures(bytes / 1000 / articles, 1)} kB an article\n\n`,
    alignedRows([['kind', 'files', 'MB', 'largest kB', 'with Brotli kB'], ...rows]),
    site.length > MOST_KINDS ? `and ${String(site.length - MOST_KINDS)} kinds more\n` : '',
    describeHeaviest(site),
  ].join('');
}

/** Of the largest page of each kind, the one that is heaviest to send. */
function describeHeaviest(site: readonly Kind[]): string {
  const pages = site.filter(({ largest }) => largest.path.endsWith('.html'));
  const [heaviest] = pages.toSorted((a, b) => b.sent - a.sent);
  if (heaviest === undefined) return '';
  const { largest, sent } = heaviest;
  const sizes = `${inFigures(largest.bytes / 1000)} kB, ${inFigures(sent / 1000, 1)} with Brotli`;
  return `\nheaviest page: ${largest.path}, ${sizes}\n`;
}

/** At which size the limits of free hosts are met, if every further article takes as much. */
function describeHosts({ articles, site }: Measured): string {
  const files = site.reduce((total, kind) => total + kind.files, 0);
  const share = { bytes: sum(site) / articles, files: files / articles };
  const rows = HOSTS.map((host) => {
    const { articles: fit, by } = meetsLimit(host, share);
    return [host.name, inFigures(fit), by];
  });
  return alignedRows([['host', 'articles', 'limit'], ...rows]);
}

/** How each cost grows from one size to the next. */
export function describeGrowth(few: Measured, many: Measured): string {
  const rows = [...few.runs].flatMap(([name, { cpu }]) => {
    const more = many.runs.get(name)?.cpu;
    return more === undefined ? [] : [[name, cpu, more] as const];
  });
  const costs = [...rows, ['bytes', sum(few.site), sum(many.site)] as const];
  return alignedRows([
    [`from ${inFigures(few.articles)} to ${inFigures(many.articles)} articles`, 'times', 'power'],
    ...costs.map(([name, one, other]) => [
      name,
      inFigures(other / one, 1),
      inFigures(growth(few.articles, one, many.articles, other), 2),
    ]),
  ]);
}
