import { expect, test } from 'vitest';
import { readManifest, writeManifest } from './manifest.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test('a manifest is what sha256sum writes, in the order of the names', () => {
  const text = `${B}  a file with spaces.txt\n${A}  b.txt\n`;
  expect(
    writeManifest(
      new Map([
        ['b.txt', A],
        ['a file with spaces.txt', B],
      ]),
    ),
  ).toBe(text);
  expect(readManifest(text)).toEqual(
    new Map([
      ['a file with spaces.txt', B],
      ['b.txt', A],
    ]),
  );
});

test('the binary mark and the line ends of Windows make no difference', () => {
  expect(readManifest(`${A} *b.txt\r\n${B}  c.txt\r\n`)).toEqual(
    new Map([
      ['b.txt', A],
      ['c.txt', B],
    ]),
  );
});

test('lines of another form are passed over', () => {
  expect(readManifest(`# note\n${A.slice(1)}  short.txt\n${A} one space.txt\n\n`)).toEqual(
    new Map(),
  );
});
