import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { startSite } from './start.ts';

/** Starts a site whose ingest and build end as given; what was run, and what was said. */
async function start(ingested: number, built: number, said = '') {
  const ran: string[] = [];
  let stderr = '';
  const output = { write: (text: string) => (stderr += text) };
  const io = { env: {}, stdin: Readable.from([]), stdout: output, stderr: output };
  const run = (name: string) => {
    ran.push(name);
    stderr += `[${name}]\n`;
    return name === 'build' ? built : 0;
  };
  const status = await startSite(io, run, (_, { stderr: told }) => {
    told.write(said);
    return ingested;
  });
  return { status, ran, stderr };
}

test('a site is built and served', async () => {
  const { status, ran, stderr } = await start(0, 0);
  expect(ran).toEqual(['build', 'preview']);
  expect(status).toBe(0);
  expect(stderr).not.toContain('lacks');
});

test('where a capture is at fault the others are built, and what is left out is said after that', async () => {
  const { ran, stderr } = await start(1, 0, 'Problem: captures/one.txt: is empty. Fill it.\n');
  expect(ran).toEqual(['build', 'preview']);
  expect(stderr).toMatch(/\[build\]\n.*lacks.*\nProblem: captures\/one\.txt: is empty/);
});

test('where nothing could be ingested nothing is built of what stood there before', async () => {
  expect(await start(2, 0, 'Problem: vocabularies/people.yaml: …\n')).toMatchObject({
    ...{ status: 2, ran: [] },
  });
});

test('a site that lacks an article is served', async () => {
  expect(await start(0, 1)).toMatchObject({ status: 0, ran: ['build', 'preview'] });
});

test('a build that fails ends it', async () => {
  expect(await start(0, 3)).toMatchObject({ status: 3, ran: ['build'] });
});
