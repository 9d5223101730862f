import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostilePage } from './hostile-page.ts';
import { hostileRecord, hostileRow, keptBack, ROW_COLUMNS } from './hostile-records.ts';
import { hostileText } from './hostile-text.ts';
import { writeVocabularies } from './hostile-vocabularies.ts';
import { inALine, PAYLOADS, Planter } from './payloads.ts';

/** So many payloads are in each line of a text of which not all is shown. */
const FEW = 5;

/**
 * Writes an archive into a folder: `each` payloads to a value of a place, so many articles as it then
 * takes until every payload stood in every place, each once as a text, as a saved page, and kept back.
 */
export function writeHostileArchive(content: string, payloads: number, each: number) {
  const planter = new Planter();
  mkdirSync(join(content, 'captures'), { recursive: true });
  mkdirSync(join(content, 'vocabularies'), { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(content, name), text);
  };
  const all = [...PAYLOADS.keys()].slice(0, payloads);
  const groups = Array.from({ length: Math.ceil(all.length / each) }, (_, at) =>
    all.slice(at * each, (at + 1) * each),
  );
  for (const [at, group] of groups.entries()) {
    const name = `captures/${String(at)}`;
    write(`${name}-text.txt`, hostileText(planter, group, at));
    write(`${name}-text.yaml`, JSON.stringify(hostileRecord(planter, group, at)));
    write(`${name}-page.html`, hostilePage(planter, group, at));
    write(`${name}-kept.txt`, hostileText(new Planter(), group.slice(0, FEW), at));
    write(`${name}-kept.yaml`, JSON.stringify(keptBack(planter, group, at)));
  }
  const rows = groups.map((group, at) => hostileRow(planter, group, at));
  write('captures/records.csv', [ROW_COLUMNS, ...rows].join('\n') + '\n');
  writeVocabularies(write, planter, groups);
  write('archive.yaml', JSON.stringify(about(planter, all)));
  return { planter, groups };
}

function about(planter: Planter, all: readonly number[]): Record<string, unknown> {
  // Its name is on every page: a few payloads of each kind stand for all.
  const some = all.filter((at) => at % 12 === 0);
  return {
    name: planter.plant('archive name', some, inALine),
    subject: planter.plant('archive subject', some, inALine),
    headline: planter.plant('archive headline', all),
    description: planter.plant('archive description', all),
    language: 'en',
    contact: `https://kept.example/${planter.plant('archive contact', some, (text) => `?${text}`)}`,
    procedure: planter.plant('archive procedure', all),
    licence: planter.plant('archive licence', some),
    holidays: ['US'],
  };
}
