import { readArchive } from '../../../src/disk/read-archive.ts';
import { randomFrom } from '../../generated/random.ts';
import type { Asked, Drilled } from '../drill.ts';
import { wholeArchives } from './damaged-archive.ts';
import { flip, otherDamages } from './damages.ts';
import { tryDamage } from './try-damage.ts';

/** Of so many flips one is put right by a repair; of all else each. */
const REPAIRED = 5;

/**
 * Damages the files of archives, one after the other: so many flips of a bit and, where `others` are
 * asked for, all else that may come over each file. Each has to be named by `npm run verify`, no
 * article may be published that is not as it was, and a repair has to make outputs as they were.
 */
export async function flipFiles(
  { runs, seed, show }: Asked,
  { others }: { readonly others: boolean },
): Promise<Drilled> {
  const random = randomFrom(seed);
  const { archives, remove } = wholeArchives();
  try {
    const before = archives.map((one) => ({ ...one, shown: readArchive(one.content) }));
    const failed: string[] = [];
    let tried = 0;
    const run = async (...args: Parameters<typeof tryDamage>) => {
      const wrong = await tryDamage(...args);
      if (wrong.length > 0) failed.push(`${args[1].words}: ${wrong.join('; ')}`);
      show((tried += 1));
    };
    for (let at = 0; at < runs; at++) {
      const whole = before[Math.floor(random() * before.length)];
      if (whole) await run(whole, flip(whole, at, random), at % REPAIRED === 0);
    }
    for (const whole of others ? before : []) {
      for (const damage of otherDamages(whole)) await run(whole, damage, true);
    }
    return { tried, failed };
  } finally {
    remove();
  }
}
