import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeArrivals } from '../../../src/formats/arrivals.ts';
import { arrivalDay } from './days.ts';
import type { Stories, Story } from './story.ts';

const BASIS = 'From the list of the stories.';
const ABOUT = {
  name: 'Measured',
  subject: 'Stories to measure with',
  headline: 'Stories to measure with',
  description: 'An archive that is made to be measured, and thrown away.',
};

/** Writes an archive, ready for ingest, into a content folder; names count its captures from 0. */
export function writeArchive(content: string, { vocabularies, stories }: Stories): void {
  mkdirSync(join(content, 'vocabularies'), { recursive: true });
  mkdirSync(join(content, 'captures'), { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(content, name), text);
  };
  write('archive.yaml', stringify(ABOUT));
  for (const [name, terms] of Object.entries(vocabularies)) {
    const noted = terms.map((term) => ({
      ...term,
      note: `${term.label}, as the stories have it.`,
    }));
    write(`vocabularies/${name}.yaml`, stringify(noted));
  }
  let number = 0;
  const arrivals = new Map<string, string>();
  for (const story of stories) {
    const name = captureName(number++);
    write(`captures/${name}.txt`, `${[story.headline, ...story.paragraphs].join('\n\n')}\n`);
    write(`captures/${name}.yaml`, recordOf(story));
    arrivals.set(`${name}.txt`, arrivalDay(number));
  }
  write('captures/ADDED', writeArrivals(arrivals));
}

/** The name of a capture by its number, without an ending. */
export function captureName(number: number): string {
  return String(number).padStart(6, '0');
}

/** What is known of a story beforehand, as its record says it. */
function recordOf({ outlet, date }: Pick<Story, 'outlet' | 'date'>): string {
  const asserted = (value: string | null) => ({ value, basis: BASIS });
  const record = { url: null, captured: null, outlet: asserted(outlet), date: asserted(date) };
  // JSON is YAML too.
  return `${JSON.stringify(record, null, 2)}\n`;
}
