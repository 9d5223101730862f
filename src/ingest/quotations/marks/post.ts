import type { Run } from './run.ts';

interface Lines {
  readonly text: string;
}

// “— Ann Lee (@annlee) May 4, 2025”
const SIGNATURE = /^\s*(?:—|–|-{1,2})\s*\p{Lu}[^()\n]{1,60}\(@\w{1,30}\)/u;
const NAMED = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, [^.!?]{3,80})?[.]?\W?$/u;
const LINKS = /(?:\s+(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S*)+\s*$/u;

/** The words of an embedded post: the whole paragraph, where the next one signs it with a handle. */
export function postIn({ text }: Lines, next: Lines | undefined): Run | undefined {
  if (next === undefined || !SIGNATURE.test(next.text)) return undefined;
  const end = text.replace(LINKS, '').trimEnd().length;
  return { open: 0, start: 0, end, close: text.length, isQuoting: true, runsOn: false };
}

/** True of a line that only says who spoke, and what they are: “Ann Lee, mayor of Lima.”” */
export function isNameLine(text: string): boolean {
  return NAMED.test(text.trim());
}
