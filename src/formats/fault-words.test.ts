import { expect, test } from 'vitest';
import { z } from 'zod';
import { languageCodeSchema } from '../domain/language-code.ts';
import { faultsOf } from './fault-words.ts';

const schema = z.strictObject({
  label: z.string().min(1),
  also: z.array(z.string()).optional(),
  dayFirst: z.boolean().optional(),
  where: z.enum(['edges', 'anywhere']).optional(),
  address: z.url().optional(),
  languages: z.record(languageCodeSchema, z.string()).optional(),
});

const wordsOf = (written: unknown) =>
  faultsOf(schema, written).map(({ path, what, remedy }) => `${path.join('.')} ${what}. ${remedy}`);

test.each([
  [
    { label: 5 },
    'label is a number where a text is wanted. Put it in quotation marks: `label: "5"`.',
  ],
  [{ label: '' }, 'label is empty. Write something behind it, or remove it.'],
  [
    { label: ['a'] },
    'label is a list where a text is wanted. Write one thing behind it: `label: "…"`.',
  ],
  [
    { label: 'a', also: 'Bob' },
    'also is a text where a list is wanted. Put square brackets around it: `also: [Bob]`.',
  ],
  [
    { label: 'a', dayFirst: 'yes' },
    'dayFirst is a text where true or false is wanted. Write `dayFirst: true` or `dayFirst: false`.',
  ],
  [
    { label: 'a', where: 'edge' },
    'where is “edge”, which is none of its values. Did you mean `edges`?',
  ],
  [
    { label: 'a', address: 'a.example' },
    'address is “a.example”, which is not the address of a page. Write it whole, such as `address: "https://example.org/page"`.',
  ],
  [
    { label: 'a', also: ['b', undefined] },
    'also has nothing in item 2. Write something there, or remove the item.',
  ],
  [
    { label: 'a', languages: { es: undefined } },
    'languages.es is empty. Write something behind it, or remove it.',
  ],
  [
    { label: 'a', languages: { english: 'x' } },
    'languages.english is no code of a language. Write two or three small letters, such as `es` for Spanish.',
  ],
  [{}, ' has no `label`. Add it on a line of its own: `label: …`.'],
  [
    [],
    ' is a list where `key: value` is wanted. Write a key, a colon and a value on a line each, as in docs/curating.md.',
  ],
])('what is wrong with %j is said in plain words, and what to write', (written, words) => {
  expect(wordsOf(written)).toEqual([words]);
});

test('a key that is not known is named with the nearest one, or else with all', () => {
  expect(wordsOf({ label: 'a', Day_first: true, picture: 'b' })).toEqual([
    'Day_first is not known here. Did you mean `dayFirst`?',
    'picture is not known here. What can stand here: `label`, `also`, `dayFirst`, `where`, `address`, `languages`.',
  ]);
});

test('a key that is missing beside one that is not known is taken for that one', () => {
  expect(wordsOf({ lable: 'a' })).toEqual(['lable is not known here. Did you mean `label`?']);
});

test('what is as it should be has no fault', () => {
  expect(wordsOf({ label: 'a' })).toEqual([]);
});
