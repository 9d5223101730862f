const CLOSING = /^[,.;:!?)\]…”»]+(?: |$)/u;

/** Two parts of one text with a space between, but before a mark that closes. */
export function joined(above: string, below: string): string {
  return CLOSING.test(below) ? above + below : `${above} ${below}`;
}
