import { nameKey } from './name-key.ts';

/**
 * Which names of a text are another’s, by their key: a word alone belongs to the one longer name
 * that ends with it, or of a body begins with it, and `Ann T. Lee` is `Ann Lee`. Where two could bear
 * it, it belongs to none.
 */
export function bearersOf(names: readonly string[]): Map<string, string> {
  const keys = [...new Set(names.map(nameKey))];
  const long = keys.filter((key) => key.includes(' '));
  const byEnds = Map.groupBy(long, endsOf);
  const fullest = new Map(
    [...byEnds.values()].flatMap((alike) => {
      const [bearer = ''] = alike.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
      return alike.filter((one) => one !== bearer).map((one) => [one, bearer] as const);
    }),
  );
  const bearers = long.filter((key) => !fullest.has(key));
  const byLast = Map.groupBy(bearers, (key) => key.slice(key.lastIndexOf(' ') + 1));
  const byFirst = Map.groupBy(bearers, (key) => key.slice(0, key.indexOf(' ')));
  const short = keys
    .filter((key) => !key.includes(' '))
    .flatMap((key) => {
      const found = byLast.get(key) ?? byFirst.get(key) ?? [];
      const [bearer] = found;
      return found.length === 1 && bearer !== undefined ? [[key, bearer] as const] : [];
    });
  return new Map([...fullest, ...short]);
}

/** First word and last, by which full names are alike; what stands between may be an initial only. */
function endsOf(key: string): string {
  const words = key.split(' ');
  const within = words.slice(1, -1);
  const isAlike = within.every((word) => /^\p{L}\.?$/u.test(word));
  return isAlike ? `${words[0] ?? ''} ${words.at(-1) ?? ''}` : key;
}
