import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archiveOfBags } from '../disk/archive-of-bags.ts';
import { ingestContent } from '../disk/ingest-content.ts';
import { readArchive } from '../disk/read-archive.ts';
import { writeWhole } from '../disk/files.ts';
import { asShown } from '../domain/as-shown.ts';
import { writeBag } from '../formats/bag.ts';
import { writeTar } from '../formats/tar.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { filesOfArticle, sharedFiles } from './bag-files.ts';
import { exportedBag } from './bag-parts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bag-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What an archive is made of: all but what is measured with, and what ingest reports anew. */
const OTHERS = /^(?:gold|report)\b/;
const filesIn = (folder: string) => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const own = names.filter((name) => !OTHERS.test(name));
  return new Map(own.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
};

test('the bag gives the archive back, file by file', async () => {
  const [part] = exportedBag();
  const tar = join(root, 'bag.tar');
  const content = part?.files[0]?.content();
  writeWhole(tar, new Uint8Array(await new Response(content).arrayBuffer()));
  await archiveOfBags(join(root, 'again'), [tar]);
  expect(filesIn(join(root, 'again'))).toEqual(filesIn(TEST_ARCHIVE));
});

describe('of articles that may not be shown whole', () => {
  const shownIn = (content: string) => {
    const whole = readArchive(content);
    return { ...whole, articles: whole.articles.map(asShown) };
  };
  const given = (content: string, shown: ReturnType<typeof shownIn>) => {
    const files = shown.articles.flatMap((article) => [...filesOfArticle(content, article)]);
    return new Map([...files, ...sharedFiles(content, shown)]);
  };
  const archiveWith = (captures: Readonly<Record<string, string>>) => {
    const content = join(root, 'content');
    const filter = (path: string) => !/\/(?:articles|report|gold)\b|\/00[04]_/.test(path);
    cpSync(TEST_ARCHIVE, content, { recursive: true, filter });
    for (const [capture, record] of Object.entries(captures)) {
      appendFileSync(join(content, 'captures', capture), record);
    }
    ingestContent(content);
    return content;
  };

  test('nothing leaves but what the site shows, and of that the same archive is made again', () => {
    const content = archiveWith({
      '002_548c88bc27770ae0.yaml': 'show: { value: excerpt, basis: Terms of use. }\n',
      '003_34432820122059ca.yaml': 'show: { value: withhold, basis: On request. }\n',
    });
    const shown = shownIn(content);
    const files = given(content, shown);
    const paths = [...files.keys()].join('\n');
    expect(paths).not.toMatch(/00[23]_/);
    expect(Buffer.from(files.get('captures/SHA256SUMS') ?? []).toString()).not.toMatch(/00[23]_/);

    const again = join(root, 'again');
    for (const [path, bytes] of files) writeWhole(join(again, path), bytes);
    const shownAgain = shownIn(again);
    expect(shownAgain.articles).toEqual(shown.articles);
    expect(given(again, shownAgain)).toEqual(files);
    const unsealed = { written: ['SHA256SUMS'], problems: [] };
    expect(ingestContent(again, { dry: true })).toMatchObject(unsealed);
  });
});

describe('an archive is not made', () => {
  const bagOf = (name: string, files: Readonly<Record<string, string>>) => {
    const entries = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
    const bag = writeBag(new Map(entries), {});
    return [...bag].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  };
  const saved = async (name: string, files: Iterable<readonly [string, Uint8Array]>) => {
    const tar = await new Response(writeTar(new Map(files))).arrayBuffer();
    writeWhole(join(root, name), new Uint8Array(tar));
    return join(root, name);
  };
  const SHARED = { 'archive.yaml': 'name: A', 'captures/SHA256SUMS': `${'0'.repeat(64)}  a.txt\n` };

  test('of a bag of which a file was changed, or would be written elsewhere', async () => {
    const bag = new Map([...bagOf('a', SHARED), ['a/data/archive.yaml', Buffer.from('name: B')]]);
    const changed = await saved('a.tar', bag);
    const folder = join(root, 'again');
    await expect(archiveOfBags(folder, [changed])).rejects.toThrow(/archive\.yaml .*not as it was/);
    const leaving = await saved('b.tar', bagOf('b', { '../../x': 'x' }));
    await expect(archiveOfBags(folder, [leaving])).rejects.toThrow(/not as it was/);
    const run = await saved('c.tar', bagOf('c', { ...SHARED, '.git/hooks/pre-commit': 'x' }));
    await expect(archiveOfBags(folder, [run])).rejects.toThrow(/not as it was/);
    expect(filesIn(root)).toHaveProperty('size', 3);
  });

  test.each([
    'package.json',
    '.git',
    'captures/.gitattributes',
    'captures/refs/x',
    'captures/a/b.txt',
  ])('of a bag with %s, which no archive has, and which other programs may run', async (path) => {
    const strange = await saved('a.tar', bagOf('a', { ...SHARED, [path]: 'x' }));
    await expect(archiveOfBags(join(root, 'again'), [strange])).rejects.toThrow(
      /holds .*, which is nothing that an archive has|not as it was packed/,
    );
    expect(filesIn(root)).toHaveProperty('size', 1);
  });

  test('of a part alone, of no bag, or where something stands', async () => {
    const shared = await saved('a.tar', bagOf('a', SHARED));
    const other = await saved('b.tar', new Map([['x.txt', Buffer.from('x')]]));
    await expect(archiveOfBags(join(root, '1'), [other])).rejects.toThrow(/is no bag/);
    await expect(archiveOfBags(join(root, '2'), [shared])).rejects.toThrow(/lacks 1 of the files/);
    await expect(archiveOfBags(root, [shared])).rejects.toThrow(/is not empty/);
  });
});
