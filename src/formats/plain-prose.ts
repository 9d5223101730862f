import type { Block } from '../domain/block.ts';

/**
 * Reads the body of an entry whose blocks are plain text, as all are that ingest writes: a
 * paragraph a line, `## ` before a subhead, `- ` before each item, a backslash before what could be
 * taken for markup. Gives nothing where a block may be anything else: that is for a reader of
 * Markdown, which takes a hundred times as long.
 */
export function plainProse(body: string): Omit<Block, 'id'>[] | undefined {
  const chunks = body.split(/\n{2,}/).map((chunk) => chunk.replace(/^\n|\n$/g, ''));
  const blocks: Omit<Block, 'id'>[] = [];
  for (const chunk of chunks.filter((one) => one !== '')) {
    const lines = chunk.split('\n');
    const read = lines.map(blockOf);
    const isList = read.every((block) => block?.kind === 'item');
    if (lines.length > 1 && !isList) return undefined;
    for (const block of read) {
      if (block === undefined) return undefined;
      blocks.push(block);
    }
  }
  return blocks;
}

function blockOf(line: string): Omit<Block, 'id'> | undefined {
  const [, mark, words = ''] = /^(## |- )?(.*)$/s.exec(line) ?? [];
  const kind = mark === '## ' ? 'heading' : mark === '- ' ? 'item' : 'paragraph';
  // What was escaped is no markup.
  const bare = words.replace(ESCAPED, '·');
  if (bare === '' || MARKUP.test(bare)) return undefined;
  if (kind !== 'heading' && OPENING.test(bare)) return undefined;
  return { kind, text: words.replace(ESCAPED, '$1') };
}

/** Text of a block with a backslash before every sign that Markdown may know: no reader mistakes it. */
export function escapePlain(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

const SIGNS = /[!-/:-@[-`{-~]/g;
/** A backslash makes any ASCII punctuation a plain sign. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Signs that may be markup within a line, and space that Markdown would change. */
const MARKUP = /[`*[~\p{Cc}]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])|(?<!\w)_|_(?!\w)|^\s|[#\\\s]$/u;
/** What begins a line that is no plain text: a subhead, a quote, a list, a rule. */
const OPENING = /^(?:>|#{1,6}(?!\S)|[-+](?!\S)|-+$|\d{1,9}[.)](?!\S))/;
