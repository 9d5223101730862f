import {
  askedPeriod,
  canonicalCombination,
  nearestPeriods,
  type Suggestion,
} from './nearest-page.ts';

/**
 * The program of the page that stands at every wrong address: says which pages the reader may have
 * meant. It asks the archive which there are, and says nothing where it cannot tell.
 */
export async function helpOut(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-help-out]');
  if (place === null) return;
  const base = place.dataset['helpOut'] ?? '/';
  const suggestions = await suggestionsFor(location.pathname.slice(base.length), base);
  if (suggestions.length === 0) return;
  place.querySelector('ul')?.replaceChildren(
    ...suggestions.map(({ path, words }) => {
      const link = document.createElement('a');
      link.href = base + path;
      link.textContent = words;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  place.hidden = false;
}

async function suggestionsFor(path: string, base: string): Promise<Suggestion[]> {
  const asked = askedPeriod(path);
  if (asked !== undefined) {
    const answer = await fetch(`${base}dates.json`);
    return nearestPeriods(asked, (await answer.json()) as string[]);
  }
  const combination = canonicalCombination(path);
  if (combination === undefined) return [];
  const { ok } = await fetch(base + combination, { method: 'HEAD' });
  return ok
    ? [{ path: combination, words: combination.slice(7, -1).replaceAll('+', ' and ') }]
    : [];
}
