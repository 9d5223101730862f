import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { slugs } from './kept-articles.ts';
import { expect, test } from './reader.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Download' }).click();
});

for (const name of ['articles', 'quotations']) {
  test(`the table of ${name} can be loaded, and each column is explained`, async ({ page }) => {
    const fetched = async (file: string) => {
      const href = await page.getByRole('link', { name: file }).getAttribute('href');
      return (await page.request.get(href ?? '')).text();
    };
    const csv = Papa.parse<Record<string, string>>(await fetched(`${name}.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    expect(csv.errors).toEqual([]);
    const lines = (await fetched(`${name}.jsonl`)).trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(objects.map((row) => row['address'])).toEqual(csv.data.map((row) => row['address']));

    const section = page.locator('section', { has: page.getByText(`${name}.csv`) });
    await section.locator('summary').click();
    const terms = await section.locator('dt').allInnerTexts();
    expect(terms).toEqual(Object.keys(objects[0] ?? {}));

    const [address] = csv.data.map((row) => row['address'] ?? '');
    const { pathname, hash } = new URL(address ?? '');
    const response = await page.goto(pathname + hash);
    expect(response?.status()).toBe(200);
  });
}

test('the bag can be downloaded, unpacked and verified', async ({ page }) => {
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'hemeroteca-bag.tar' }).click();
  const folder = mkdtempSync(join(tmpdir(), 'bag-'));
  try {
    const file = join(folder, 'bag.tar');
    await (await saving).saveAs(file);
    execFileSync('tar', ['-xf', file], { cwd: folder });
    const checked = execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], {
      cwd: join(folder, 'hemeroteca-bag'),
      encoding: 'utf8',
    });
    for (const slug of slugs()) {
      expect(checked).toContain(`data/articles/${slug}.md: OK`);
    }
    expect(checked).not.toContain('FAILED');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
