// npm run unpack -- FILE [--into DIR]: writes the news pages of a WACZ or WARC as captures, each with
// a record of where and when it was found. Overwrites nothing.
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/disk/content-folder.ts';
import { withLock } from '../src/disk/lock.ts';
import { script, UsageError } from './script.ts';

export const main = script(
  'npm run unpack -- FILE.wacz|FILE.warc|FILE.warc.gz [--into DIR]',
  async (argv, { env, stdout }) => {
    const options = { into: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError();
    const content = contentFolder(env);
    const folder = values.into ?? `${content}/captures`;
    const counts = { written: 0, there: 0, refused: 0, other: 0 };
    const { readKnowledge } = await import('../src/disk/read-knowledge.ts');
    const { unpackArchive } = await import('./unpack/unpack-archive.ts');
    await withLock(content, 'npm run unpack', async () => {
      const fates = unpackArchive(file, folder, readKnowledge(content));
      for await (const { kind, url, words } of fates) {
        counts[kind]++;
        if (kind === 'written') stdout.write(`Wrote ${folder}/${words}: ${url}\n`);
        if (kind === 'there') stdout.write(`There already: ${folder}/${words}: ${url}\n`);
        if (kind === 'refused') stdout.write(`Left out ${url}: ${words}.\n`);
      }
    });
    const { written, there, refused, other } = counts;
    stdout.write(
      `${String(written)} captures written, ${String(there)} there already, ${String(refused)} pages left out, ` +
        `${String(other)} other files not looked at.\n`,
    );
    return 0;
  },
);

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
