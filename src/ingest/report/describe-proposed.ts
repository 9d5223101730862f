import { count } from '../../domain/count.ts';
import type { Proposed } from './proposed.ts';

/** A proposal in a line: `Ann Lee: person, 12 articles, 30 mentions`. */
export function describeProposed({ label, kind, articles, mentions }: Proposed): string {
  return `${label}: ${kind}, ${count(articles, 'article')}, ${count(mentions, 'mention')}`;
}
