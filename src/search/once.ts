/** Does something at the first call, and again only where it failed. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  const made = remembered(make);
  return () => made('');
}

/** Does something at the first call with a key, and again only where it failed. */
export function remembered<Made>(
  make: (key: string) => Promise<Made>,
): (key: string) => Promise<Made> {
  const kept = new Map<string, Promise<Made>>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
