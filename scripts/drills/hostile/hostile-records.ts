import { TEXT_LINES } from './hostile-text.ts';
import { inALine, type Planter } from './payloads.ts';

type Written = Record<string, unknown>;

/** An address at which a payload stands behind the host. */
const address = (text: string) => `https://kept.example/${text}`;

/** A record in which every value that takes words, and every reason, is a payload. */
export function hostileRecord(planter: Planter, group: readonly number[], at: number): Written {
  const plant = (place: string) => planter.plant(`record ${place}`, group);
  const because = (value: unknown, place: string) => ({
    value,
    basis: plant(`reason of ${place}`),
  });
  return {
    url: address(plant('url')),
    captured: '2025-03-05',
    title: because(plant('title'), 'title'),
    date: because('2025-03-01', 'date'),
    updated: because('2025-03-02', 'updated'),
    outlet: because(`o${String(at)}`, 'outlet'),
    originalPublisher: because(`o${String(at)}`, 'first publisher'),
    credit: because(`o${String(at)}`, 'credit'),
    authors: because([plant('author')], 'authors'),
    language: because('en', 'language'),
    notices: [
      { kind: 'corrected', day: '2026-03-02', text: plant('correction') },
      {
        kind: 'contested',
        day: '2026-03-03',
        text: plant('objection'),
        url: address(plant('notice address')),
      },
      `reply 2026-03-04: ${planter.plant('record reply', group, inALine)}`,
      { kind: 'court', day: '2026-03-05', text: plant('court') },
    ],
    slug: `storm-${String(at)}`,
    formerly: [`old-storm-${String(at)}`],
    text: TEXT_LINES,
  };
}

/** A record of an article of which not all is shown, with the reason. */
export function keptBack(planter: Planter, group: readonly number[], at: number): Written {
  const value = (['excerpt', 'withhold', 'withdrawn'] as const)[at % 3];
  return {
    url: address(planter.plant('kept back url', group)),
    title: { value: `Kept back ${String(at)}`, basis: 'It has none.' },
    outlet: { value: `o${String(at)}`, basis: 'It says so.' },
    slug: `kept-${String(at)}`,
    show: { value, basis: planter.plant('kept back reason', group) },
    text: TEXT_LINES,
  };
}

export const ROW_COLUMNS = 'capture,url,captured,outlet,credit,credit basis,why,notices,slug';

/** A row of the table of records, of a saved page. */
export function hostileRow(planter: Planter, group: readonly number[], at: number): string {
  const plant = (place: string, fit?: (text: string) => string) =>
    planter.plant(`table ${place}`, group, fit);
  const cells = [
    ...[`${String(at)}-page.html`, address(plant('url')), '2025-03-09'],
    ...[`o${String(at)}`, `o${String(at)}`, plant('reason of credit'), plant('why')],
    // Between notices stands a line.
    `corrected 2026-03-02: ${plant('notice', (text) => inALine(text).replaceAll('|', '/'))}`,
    `page-${String(at)}`,
  ];
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}
