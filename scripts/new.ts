// npm run new -- DIR [--name "NAME"]: makes a folder for an archive of your own. Overwrites nothing.
// npm run new -- DIR --from BAG...: makes the archive anew that a bag was made of.
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { newArchive } from '../src/disk/new-archive.ts';
import { script, UsageError } from './script.ts';

const USAGE = 'npm run new -- DIR [--name "NAME"] [--from BAG.tar...]';

export const main = script(USAGE, async (argv, { stdout }) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { name: { type: 'string' }, from: { type: 'string' } },
    allowPositionals: true,
  });
  // Of the files that a shell makes of `--from *.tar`, all but the first stand by themselves.
  const [folder, ...others] = positionals;
  const { from, name } = values;
  if (folder === undefined || name?.trim() === '' || (from !== undefined && name !== undefined)) {
    throw new UsageError();
  }
  if (from === undefined) {
    if (others.length > 0) throw new UsageError();
    const called = name?.trim() ?? nameOf(folder);
    newArchive(folder, called);
    stdout.write(nextSteps(folder, called));
    return 0;
  }
  const { archiveOfBags } = await import('../src/disk/archive-of-bags.ts');
  const files = await archiveOfBags(folder, [from, ...others]);
  stdout.write(`${folder} is an archive now, of ${String(files)} files, each as it was packed.

Make the site, and look at it:
   ${toldTo(folder)}npm start
`);
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
  const to = toldTo(folder);
  return `${folder} is an archive now, called “${name}”. What else it is, ${folder}/archive.yaml can say.

1. Put saved pages (.html) or copied texts (.txt) into ${folder}/captures, or have it done:
   ${to}npm run add -- FILE...
2. Have them read:
   ${to}npm run ingest
3. Make the site, and look at it:
   ${to}npm start
`;
}

/** What tells a command where the archive is, before it. */
function toldTo(folder: string): string {
  return resolve(folder) === resolve(PLAIN) ? '' : `HEMEROTECA_CONTENT=${shellWord(folder)} `;
}

/** A word as a shell takes it for one. */
function shellWord(word: string): string {
  return /^[\w./~-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
