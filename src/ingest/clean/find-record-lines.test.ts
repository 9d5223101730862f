import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { findRecordLines } from './find-record-lines.ts';
import { unitsOfPage, unitsOfText } from './fixtures/units.ts';
import { lineReader } from './line-reader.ts';
import { readLine } from './record-lines/read-line.ts';
import type { Unit } from './unit.ts';
import { zonesOf } from './zones.ts';

const reader = lineReader(LANGUAGES);
const headline = 'Ferry stays in port';
const text = ['The ferry stays in port all week.', 'Divers look at its rudder.'];

/** What the lines around a text say, as `field value (rule)`. */
function recordsIn(units: readonly Unit[], top: string | undefined = headline) {
  const isText = (unit: Unit) => text.includes(unit.text);
  const zones = zonesOf(units, units.filter(isText), new Set());
  const readings = new Map(
    units.flatMap((unit) => {
      const reading = readLine(unit.text, reader);
      return reading === undefined ? [] : [[unit, reading] as const];
    }),
  );
  const records = new Set(readings.keys());
  const title = units.find((unit) => unit.text === top);
  const known = { atEdges: [], labels: new Set<Unit>(), records, readings };
  return findRecordLines(zones, title, known, reader).flatMap(({ rule, findings }) =>
    findings.length === 0
      ? [`nothing (${rule})`]
      : findings.map(({ field, value }) => `${field} ${value} (${rule})`),
  );
}
const around = (above: readonly string[], below: readonly string[] = []) =>
  recordsIn(unitsOfText(...above, ...text, ...below));

describe('the date of an article', () => {
  test('stands between its headline and its text', () => {
    expect(around([headline, 'March 5, 2025'])).toEqual([
      expect.stringMatching(/^date 2025-03-05 /),
    ]);
  });

  test('stands right above the headline where none is below it', () => {
    expect(around(['March 5, 2025', headline])).toEqual([
      expect.stringMatching(/^date 2025-03-05 /),
    ]);
  });

  test('is not the one above the headline where one is below it: a masthead has that of the day', () => {
    expect(around(['March 9, 2025', headline, 'March 5, 2025'])).toEqual([
      expect.stringMatching(/^date 2025-03-05 /),
      'nothing (date-of-something-else)',
    ]);
  });

  test('is not further above the headline, unless it says that it is one of publication', () => {
    expect(around(['March 9, 2025', 'Weather', headline])).toEqual([
      'nothing (date-of-something-else)',
    ]);
    expect(around(['Published: March 5, 2025', 'Weather', headline])).toEqual([
      'date 2025-03-05 (publication-line)',
    ]);
  });

  test('may follow the text, right below it: further down are other articles', () => {
    expect(around([headline], ['March 5, 2025'])).toEqual([
      expect.stringMatching(/^date 2025-03-05 /),
    ]);
    expect(around([headline], ['Nets are mended', 'March 5, 2025'])).toEqual([]);
  });
});

describe('the authors of an article', () => {
  test('are named by a line that says so', () => {
    expect(around([headline, 'By Ana Ruiz'])[0]).toMatch(/^authors Ana Ruiz /);
  });

  test('stand by their bare names right below the headline, or beside a date', () => {
    expect(around([headline, 'Zork Ruiz'])).toEqual(['authors Zork Ruiz (bare-name)']);
    expect(around([headline, 'Weather and sea', 'Zork Ruiz', 'March 5, 2025'])).toContain(
      'authors Zork Ruiz (bare-name)',
    );
  });

  test('are none of the names elsewhere: sections and teams are called so, too', () => {
    expect(around([headline, 'Weather and sea', 'Zork Ruiz'])).toEqual([]);
    expect(around(['Zork Ruiz', headline])).toEqual([]);
  });

  test('are whom a link names that says so', () => {
    const html = `<h1>${headline}</h1><p>Weather and sea</p><p><a rel="author" href="/a">Zork Ruiz</a></p>
      ${text.map((line) => `<p>${line}</p>`).join('')}`;
    expect(recordsIn(unitsOfPage(html))).toEqual(['authors Zork Ruiz (author-link)']);
  });
});

describe('the tags of a page', () => {
  test('follow their label, or are links that say so', () => {
    expect(around([headline], ['Tags: ports, ferries'])).toEqual([
      'tags ports (tag-list)',
      'tags ferries (tag-list)',
    ]);
    const html = `<h1>${headline}</h1>${text.map((line) => `<p>${line}</p>`).join('')}
      <p><a rel="tag" href="/t">Ports</a></p>`;
    expect(recordsIn(unitsOfPage(html))).toEqual(['tags Ports (tag-list)']);
  });
});
