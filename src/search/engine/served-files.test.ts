import { afterAll, expect, test, vi } from 'vitest';

const PART = '/pagefind/1a2b/index/3.pf_index';
const server = vi.fn(() => Promise.resolve(new Response('gone', { status: 404 })));
vi.stubGlobal('location', { href: 'https://archive.example/search/' });
vi.stubGlobal('fetch', server);
const { fetchAhead, serve, serveKeptFiles, throwWhatFailed } = await import('./served-files.ts');
serveKeptFiles();

afterAll(() => {
  vi.unstubAllGlobals();
});

test('what is kept is not asked of the server, whatever comes after its path', async () => {
  serve('/pagefind/1a2b/entry.json', new TextEncoder().encode('kept'));
  expect(await (await fetch('/pagefind/1a2b/entry.json?ts=')).text()).toBe('kept');
  expect(server).not.toHaveBeenCalled();
});

test('what cannot be fetched ahead is told, asked for again, and no more', async () => {
  await expect(fetchAhead(PART)).rejects.toThrow(`404 for ${PART}`);
  await expect(fetchAhead(PART)).rejects.toThrow(`404 for ${PART}`);
  expect(server).toHaveBeenCalledTimes(2);
  throwWhatFailed();
});

test('a part that Pagefind asks for in vain is told of at every search from then on', async () => {
  await fetch('/pagefind/1a2b/other.json');
  throwWhatFailed();
  await fetch(PART);
  expect(throwWhatFailed).toThrow(`404 for ${PART}`);
  expect(throwWhatFailed).toThrow(`404 for ${PART}`);
});
