import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { whileFailing } from './drills/faults/failing-files.ts';
import { placeOf, takePlace } from './take-place.ts';

/** A folder in which sites stand, each a page that says what it is. */
function folderWith(...sites: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-place-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const site of sites) {
    mkdirSync(join(folder, site));
    writeFileSync(join(folder, site, 'index.html'), site);
    writeFileSync(join(folder, site, `${site}.html`), site);
  }
  return folder;
}

const page = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');

test('a site takes the place of the one before, of which nothing is left', () => {
  const folder = folderWith('dist', 'dist.unfinished');
  takePlace(`${folder}/dist.unfinished`, placeOf(`${folder}/dist`));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(page(`${folder}/dist`)).toBe('dist.unfinished');
});

test('the site from before is there again after a build that was killed between two names', () => {
  const folder = folderWith('dist.before');
  expect(page(placeOf(`${folder}/dist`))).toBe('dist.before');
});

test('where the folder is a link the site stands where it leads, also after such a build', () => {
  const folder = folderWith('site.before', 'site.unfinished');
  symlinkSync('site', `${folder}/dist`);
  const place = placeOf(`${folder}/dist`);
  expect(page(place)).toBe('site.before');
  takePlace(`${folder}/site.unfinished`, place);
  expect(lstatSync(`${folder}/dist`).isSymbolicLink()).toBe(true);
  expect(page(`${folder}/dist`)).toBe('site.unfinished');
});

test('over a folder that cannot be renamed, as a disk is mounted there, the site is copied', async () => {
  const folder = folderWith('dist', 'dist.unfinished');
  await whileFailing({ below: [folder], at: 0, fault: 'EBUSY', calls: ['renameSync'] }, () => {
    takePlace(`${folder}/dist.unfinished`, `${folder}/dist`);
    return Promise.resolve();
  });
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(`${folder}/dist`)).toEqual(['dist.unfinished.html', 'index.html']);
  expect(page(`${folder}/dist`)).toBe('dist.unfinished');
});

test('a site that cannot take its place leaves the one from before there', async () => {
  const folder = folderWith('dist', 'dist.unfinished');
  const failing = whileFailing({ below: [folder], at: 1, calls: ['renameSync'] }, () => {
    takePlace(`${folder}/dist.unfinished`, `${folder}/dist`);
    return Promise.resolve();
  });
  await expect(failing).rejects.toThrow(/the disk failed/);
  expect(page(`${folder}/dist`)).toBe('dist');
});

test('a folder that holds something else than a site is not built into', () => {
  const folder = folderWith();
  writeFileSync(`${folder}/letters.txt`, 'Dear all');
  expect(() => placeOf(folder)).toThrow(/holds something else than a site/);
  expect(existsSync(`${folder}/letters.txt`)).toBe(true);
});
