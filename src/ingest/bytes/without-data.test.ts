import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutData } from './without-data.ts';

const picture = `data:image/png;base64,${'iVBORw0KGgo+/aZ9='.repeat(40)}`;

test('files written into the markup are cut out, and what stands around them is not', () => {
  const page = `<img src="${picture}" alt="Boats"><p>Words</p><style>a{b:url(${picture})}</style>`;
  expect(withoutData(page)).toBe(
    '<img src="data:image/png;base64," alt="Boats"><p>Words</p><style>a{b:url(data:image/png;base64,)}</style>',
  );
});

test('short data, and words about data, stay', () => {
  const page = `<p>New data: rain. metadata:${'a'.repeat(400)}</p><img src="data:image/gif;base64,R0lGOD=">`;
  expect(withoutData(page)).toBe(page);
});

test('of any markup around a file nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      // Between quotation marks, as a page has it.
      const page = parts.join(`"${picture}"`);
      expect(withoutData(page)).toBe(parts.map(withoutData).join('"data:image/png;base64,"'));
    }),
  );
});
