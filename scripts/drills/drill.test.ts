import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { drill } from './drill.ts';

const NOTHING = { tried: 0, failed: [] };

describe('a drill', () => {
  test('says how many tries it made and how many failed', async () => {
    const said = await run(({ runs }) => ({ tried: runs, failed: [] }), '--seed', '7');
    expect(said).toEqual({ code: 0, out: 'drill:knots, seed 7:\n12 tried, 0 failed\n' });
  });

  test('tells some of the failures, and fails', async () => {
    const failed = Array.from({ length: 30 }, (_, at) => `knot ${String(at)} came loose`);
    const { code, out } = await run(() => ({ tried: 40, failed }), '--seed', '7');
    expect(code).toBe(1);
    expect(out).toContain('Failed: knot 19 came loose\n… and 10 more\n');
    expect(out).toMatch(/\n40 tried, 30 failed\n$/);
  });

  test('that tried nothing has failed', async () => {
    expect((await run(() => NOTHING)).code).toBe(1);
  });

  test('makes as many tries as it is asked for, of the seed it is asked for', async () => {
    const tries: number[][] = [];
    const work = ({ runs, seed }: { runs: number; seed: number }) => {
      tries.push([runs, seed]);
      return NOTHING;
    };
    await run(work, '--runs', '5', '--seed', '3');
    expect(tries).toEqual([[5, 3]]);
    expect((await run(work, '--runs', 'many')).code).toBe(2);
  });
});

async function run(work: Parameters<typeof drill>[2], ...argv: readonly string[]) {
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  const io = { env: {}, stdin: Readable.from([]), stdout, stderr: { write: () => true } };
  const code = await drill('drill:knots', 12, work)(argv, io);
  return { code, out };
}
