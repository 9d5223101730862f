import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bagLengths, readBag, writeBag } from './bag.ts';
import { readTar, tarLength, writeTar } from './tar.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PAYLOAD = new Map([
  ['articles/b/capture.txt', bytes('Señor\n')],
  ['articles/a/entry.md', bytes('x'.repeat(512))],
  ['empty.txt', bytes('')],
]);
const INFO = { 'Source-Organization': 'Hemeroteca', 'External-Description': 'Two\nlines. ' };
const textsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  new Map([...files].map(([path, content]) => [path, new TextDecoder().decode(content)]));

const tarOf = async (files: ReadonlyMap<string, Uint8Array>) =>
  Buffer.from(await new Response(writeTar(files)).arrayBuffer());

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

  test('of another version is not read', () => {
    const within = (text: string) =>
      new Map(
        [...writeBag(PAYLOAD, INFO)].map(([path, content]) => [
          `a/${path}`,
          path === 'bagit.txt' ? bytes(text) : content,
        ]),
      );
    expect(readBag(within('BagIt-Version: 1.0\n'), 'a.tar').size).toBe(3);
    for (const text of ['BagIt-Version: 2.0\n', 'BagIt-Version: 1.00\n', '']) {
      expect(() => readBag(within(text), 'a.tar')).toThrow(
        'a.tar: is a bag of a version that is not read.',
      );
    }
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
  const unpack = async () => {
    writeFileSync(join(folder, 'bag.tar'), await tarOf(writeBag(PAYLOAD, INFO)));
    run('tar', '-xf', 'bag.tar');
  };

  test('is unpacked by tar and found whole by sha256sum', async () => {
    await unpack();
    expect(run('sha256sum', '-c', 'manifest-sha256.txt').match(/: OK$/gm)).toHaveLength(3);
    expect(run('sha256sum', '-c', 'tagmanifest-sha256.txt').match(/: OK$/gm)).toHaveLength(3);
    expect(readFileSync(join(folder, 'data/articles/b/capture.txt'), 'utf8')).toBe('Señor\n');
  });

  test('is found changed where a file was changed', async () => {
    await unpack();
    writeFileSync(join(folder, 'data/empty.txt'), 'not empty');
    expect(() => run('sha256sum', '-c', 'manifest-sha256.txt')).toThrow(
      /1 computed checksum did NOT match/,
    );
  });
});

test('how long a bag in a tar archive will be is known by its files’ paths and lengths', async () => {
  const file = fc.uint8Array({ maxLength: 1100 });
  const path = fc.stringMatching(/^[a-zé]{1,9}(?:\/[a-zé]{1,150}){0,2}$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, file), async (files) => {
      const lengths = Object.entries(files).map(([path, { length }]) => [path, length] as const);
      const foreseen = tarLength(bagLengths(new Map(lengths), INFO));
      expect(await tarOf(writeBag(new Map(Object.entries(files)), INFO))).toHaveLength(foreseen);
    }),
    { numRuns: 50 },
  );
});

describe('a tar archive', () => {
  test('has the same bytes whatever the order of its files', async () => {
    const reversed = new Map([...PAYLOAD].toReversed());
    expect(await tarOf(reversed)).toEqual(await tarOf(PAYLOAD));
  });

  test('bears no time, no owner and the mode of any file', async () => {
    const header = (await tarOf(PAYLOAD)).toString('latin1', 100, 148);
    expect(header).toBe('0000644\0' + '0000000\0'.repeat(2) + '00000001000\0' + '00000000000\0');
  });

  test('keeps names of any length and script', async () => {
    const names = ['n'.repeat(100), 'n'.repeat(101), `${'я'.repeat(120)}.html`, '記'.repeat(80)];
    const files = new Map(names.map((name) => [`data/captures/${name}`, bytes(name)]));
    expect(await readTar(await tarOf(files))).toEqual(files);
  });

  test('that is cut off is refused', async () => {
    const tar = await tarOf(PAYLOAD);
    await expect(readTar(tar.subarray(0, 1500))).rejects.toThrow(/truncated/);
  });
});
