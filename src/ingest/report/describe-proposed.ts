import type { Proposed } from './proposed.ts';

/** A proposal in a line: `Ann Lee: person, 12 articles, 30 mentions`. */
export function describeProposed({ label, kind, articles, mentions }: Proposed): string {
  return `${label}: ${kind}, ${numberOf(articles, 'article')}, ${numberOf(mentions, 'mention')}`;
}

function numberOf(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}
