const numbers = new Intl.NumberFormat('en');

/** A number as a reader is shown it: `1,190`. */
export function figures(number: number): string {
  return numbers.format(number);
}

/** A number and its noun: `1 article`, `3 articles`, `2 people`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${figures(number)} ${number === 1 ? noun : plural}`;
}
