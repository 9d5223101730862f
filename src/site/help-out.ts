import { movedTo } from './moved.ts';
import { addressIn, helpAt, pairAt, type Whereabouts } from './nearest-page.ts';

/**
 * The program of the page that stands at every wrong address: leads on from where a page once stood,
 * else says what the reader may have meant. It asks the archive which pages there are, and says
 * nothing where the address says nothing known.
 */
export async function helpOut(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-help-out]');
  if (place === null) return;
  const base = place.dataset['helpOut'] ?? '/';
  const path = location.pathname.slice(base.length);
  const archive = await whereabouts(base);
  if (archive === undefined) return;
  const help = helpAt(path, archive);
  const address = addressIn(path);
  const moved = help === undefined ? (pairAt(address, archive) ?? movedTo(address)) : undefined;
  if (moved !== undefined) location.replace(base + moved);
  if (help === undefined) return;
  const words = place.querySelector('p');
  if (words !== null) words.textContent = help.words;
  place.querySelector('ul')?.replaceChildren(
    ...help.links.map(({ path, words: name }) => {
      const link = document.createElement('a');
      link.href = base + path;
      link.textContent = name;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  place.hidden = false;
}

/** Which pages there are; undefined where that cannot be had, and the page leads on as it is. */
async function whereabouts(base: string): Promise<Whereabouts | undefined> {
  try {
    const answer = await fetch(`${base}whereabouts.json`);
    return answer.ok ? ((await answer.json()) as Whereabouts) : undefined;
  } catch {
    return undefined;
  }
}
