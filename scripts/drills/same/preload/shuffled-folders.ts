// Imported before a program: each time that it asks what stands in a folder, it is told in another
// order. No system promises one.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { randomFrom } from '../../../generated/random.ts';

const random = randomFrom(Number(process.env['HEMEROTECA_DRILL_SEED'] ?? 1));

function shuffled<Found>(found: Found): Found {
  if (!Array.isArray(found)) return found;
  const drawn = (found as unknown[]).map((value) => ({ value, at: random() }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ value }) => value) as Found;
}

const { readdir, readdirSync } = fs;
const later = fs.promises.readdir;

type Told = (error: Error | null, found: unknown) => void;

Object.assign(fs, {
  readdirSync: (...args: Parameters<typeof readdirSync>) => shuffled(readdirSync(...args)),
  readdir: (path: string, ...rest: [...object[], Told]) => {
    const tell = rest.at(-1) as Told;
    const options = rest.slice(0, -1)[0] ?? {};
    readdir(path, options, (error, found: unknown) => {
      tell(error, shuffled(found));
    });
  },
});
Object.assign(fs.promises, {
  readdir: async (...args: Parameters<typeof later>) => shuffled(await later(...args)),
});
syncBuiltinESMExports();
