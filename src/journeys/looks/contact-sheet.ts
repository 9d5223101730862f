import { globSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SHOTS } from './looks-at.ts';

/** After the run: all pictures on one page, a row for each page of the site, to be looked through. */
export default function writeContactSheet(): void {
  const pictures = globSync('**/*.png', { cwd: SHOTS }).toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const rows = [...Map.groupBy(pictures, dirname)].map(
    ([page, files]) =>
      `<h2>${page}</h2><div>${files.map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`).join('')}</div>`,
  );
  const style =
    'body{font:1rem system-ui;background:#777}div{display:flex;gap:8px;align-items:start;overflow:auto}img{height:480px}';
  writeFileSync(
    join(SHOTS, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Looks</title><style>${style}</style>${rows.join('\n')}`,
  );
  console.log(`${String(pictures.length)} pictures: ${join(SHOTS, 'index.html')}`);
}
