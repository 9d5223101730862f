import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bagLengths, writeBag } from './bag.ts';
import { tarLength, writeTar } from './tar.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PAYLOAD = new Map([
  ['articles/b/capture.txt', bytes('Señor\n')],
  ['articles/a/entry.md', bytes('x'.repeat(512))],
  ['empty.txt', bytes('')],
]);
const INFO = { 'Source-Organization': 'Hemeroteca', 'External-Description': 'Two\nlines. ' };
const textsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([path, content]) => [path, new TextDecoder().decode(content)]));

const tarOf = (files: ReadonlyMap<string, Uint8Array>) => Buffer.concat([...writeTar(files)]);

describe('a bag', () => {
  const bag = textsOf(writeBag(PAYLOAD, INFO));

  test('has what RFC 8493 asks for', () => {
    expect(bag.get('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(bag.get('data/articles/b/capture.txt')).toBe('Señor\n');
    expect([...bag.keys()].filter((path) => !path.startsWith('data/'))).toEqual([
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
  });

  test('says how many octets and files there are, and no date', () => {
    expect(bag.get('bag-info.txt')).toBe(
      'Source-Organization: Hemeroteca\nExternal-Description: Two lines.\nPayload-Oxum: 519.3\n',
    );
  });

  test('names each file of its data once, in order, and each tag file but the last', () => {
    const pathsIn = (manifest: string) =>
      bag
        .get(manifest)
        ?.trimEnd()
        .split('\n')
        .map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1]);
    expect(pathsIn('manifest-sha256.txt')).toEqual([
      'data/articles/a/entry.md',
      'data/articles/b/capture.txt',
      'data/empty.txt',
    ]);
    expect(pathsIn('tagmanifest-sha256.txt')).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'manifest-sha256.txt',
    ]);
  });
});

describe('a bag in a tar archive', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bag-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const unpack = () => {
    writeFileSync(join(folder, 'bag.tar'), tarOf(writeBag(PAYLOAD, INFO)));
    run('tar', '-xf', 'bag.tar');
  };

  test('is unpacked by tar and found whole by sha256sum', () => {
    unpack();
    expect(run('sha256sum', '-c', 'manifest-sha256.txt').match(/: OK$/gm)).toHaveLength(3);
    expect(run('sha256sum', '-c', 'tagmanifest-sha256.txt').match(/: OK$/gm)).toHaveLength(3);
    expect(readFileSync(join(folder, 'data/articles/b/capture.txt'), 'utf8')).toBe('Señor\n');
  });

  test('is found changed where a file was changed', () => {
    unpack();
    writeFileSync(join(folder, 'data/empty.txt'), 'not empty');
    expect(() => run('sha256sum', '-c', 'manifest-sha256.txt')).toThrow(
      /1 computed checksum did NOT match/,
    );
  });
});

test('how long a bag in a tar archive will be is known by its files’ lengths', () => {
  const file = fc.uint8Array({ maxLength: 2000 });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zé]{1,9}$/), file), (files) => {
      const lengths = Object.entries(files).map(([path, { length }]) => [path, length] as const);
      const foreseen = tarLength(bagLengths(new Map(lengths), INFO).values());
      expect(tarOf(writeBag(new Map(Object.entries(files)), INFO)).length).toBe(foreseen);
    }),
  );
});

describe('a tar archive', () => {
  test('has the same bytes whatever the order of its files', () => {
    const reversed = new Map([...PAYLOAD].toReversed());
    expect(tarOf(reversed)).toEqual(tarOf(PAYLOAD));
  });

  test('holds names of 100 bytes in folders of 155, and refuses longer ones', () => {
    const longest = `${'f'.repeat(155)}/${'n'.repeat(100)}`;
    expect(tarOf(new Map([[longest, bytes('x')]])).length).toBe(2048);
    for (const path of [`f${longest}`, `${longest}n`, `${'f'.repeat(155)}/${'é'.repeat(51)}`]) {
      expect(() => tarOf(new Map([[path, bytes('x')]]))).toThrow(/too long a path/);
    }
  });
});
