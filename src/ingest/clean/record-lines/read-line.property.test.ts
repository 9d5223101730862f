import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfSchema } from '../../../domain/edtf-date.ts';
import { LANGUAGES } from '../../../language/languages.ts';
import { lineReader } from '../line-reader.ts';
import { authorNote } from './author-note.ts';
import { bareName } from './bare-name.ts';
import { readLine } from './read-line.ts';
import { commaTags, labelledTags, tagBelow } from './tag-list.ts';

const reader = lineReader(LANGUAGES);

const part = fc.oneof(
  fc.constantFrom(
    ...['By', 'Por', 'by ', 'Published', 'Updated ', 'Actualizado', 'on', 'le', 'um', 'Tags: '],
    ...[
      'May',
      'mai',
      'Sept. ',
      'Tue',
      'lunes',
      'Summer',
      '5',
      '14',
      '2021',
      '20217:55',
      '05/02/2021',
    ],
    ...[
      '14.09.2021',
      '2021-09-14',
      '9:40 pm',
      ' GMT',
      '5 min read',
      '2 hours ago',
      ' | ',
      ', ',
      ' - ',
    ],
    ...[
      'Ida Lorne',
      'TOM VARGA',
      ' and ',
      'de la',
      'Staff',
      '@ida',
      'a@b.example',
      'Ida is a writer',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constant(' '),
);
const line = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

test('what is read stands in the line, and each date is one of EDTF', () => {
  fc.assert(
    fc.property(line, fc.constantFrom(true, false, undefined), (text, dayFirst) => {
      const words = new Set(['ida', 'tom']);
      const findings = [
        ...(readLine(text, reader, dayFirst)?.findings ?? []),
        ...[bareName, authorNote, labelledTags].flatMap((read) => read(text, reader)),
        ...tagBelow(text),
        ...commaTags(text, words),
      ];
      for (const { field, value, words } of findings) {
        expect(words).not.toBe('');
        expect(text).toContain(words);
        const isDate = field === 'date' || field === 'updated';
        expect(isDate ? edtfSchema.safeParse(value).success : value === words).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a line has one date of publication and one of change at most', () => {
  fc.assert(
    fc.property(line, (text) => {
      const { findings = [] } = readLine(text, reader) ?? {};
      for (const field of ['date', 'updated']) {
        expect(findings.filter((one) => one.field === field).length).toBeLessThan(2);
      }
    }),
  );
});

test.each([
  ...[
    'By Ida Lorne and ',
    '14 September 2021 ',
    '05/02/2021',
    'Published ',
    'de la ',
    'Ida ',
    'a.b@',
  ],
  ...[
    '9:40',
    '1 ',
    'a',
    'A',
    ' ',
    '| ',
    ', ',
    'Tags: boats, ',
    'Ida Lorne is a ',
    'a.',
    'L’',
    'IDA',
  ],
])('a line of twenty thousand characters of “%s” takes no time', (words) => {
  const text = words.repeat(Math.ceil(20_000 / words.length));
  // What it took of a core, which is the same where others wait for it.
  const start = process.cpuUsage();
  for (const short of [text, text.slice(0, 240)]) {
    readLine(short, reader);
    for (const read of [bareName, authorNote, labelledTags]) read(short, reader);
    commaTags(short, new Set());
    tagBelow(short);
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(50);
});
