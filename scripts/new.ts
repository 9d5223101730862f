// npm run new -- DIR [--name "NAME"]: makes a folder for an archive of your own. Overwrites nothing.
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { newArchive } from '../src/disk/new-archive.ts';
import { script, UsageError } from './script.ts';

export const main = script('npm run new -- DIR [--name "NAME"]', (argv, { stdout }) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { name: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || values.name?.trim() === '') {
    throw new UsageError();
  }
  const name = values.name?.trim() ?? nameOf(folder);
  newArchive(folder, name);
  stdout.write(nextSteps(folder, name));
  return 0;
});

/** What the program itself calls the folder of an archive. */
const PLAIN = contentFolder({});

/** The name of a folder, as people write one: `port-amber` → `Port amber`. */
function nameOf(folder: string): string {
  const words = basename(resolve(folder))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  if (words === PLAIN || words === '') return 'News archive';
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function nextSteps(folder: string, name: string): string {
  const to = resolve(folder) === resolve(PLAIN) ? '' : `HEMEROTECA_CONTENT=${shellWord(folder)} `;
  return `${folder} is an archive now, called “${name}”. What else it is, ${folder}/archive.yaml can say.

1. Put saved pages (.html) or copied texts (.txt) into ${folder}/captures, or have it done:
   ${to}npm run add -- FILE...
2. Have them read:
   ${to}npm run ingest
3. Make the site, and look at it:
   ${to}npm start
`;
}

/** A word as a shell takes it for one. */
function shellWord(word: string): string {
  return /^[\w./~-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
