/** A number and its noun: `1 article`, `3 articles`, `2 people`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

/** What surely and what perhaps belongs to a period: `2`, `2 + 1 perhaps`, `1 perhaps`. */
export function surelyAndPerhaps(sure: number, perhaps: number): string {
  if (perhaps === 0) return String(sure);
  return sure === 0 ? `${String(perhaps)} perhaps` : `${String(sure)} + ${String(perhaps)} perhaps`;
}
