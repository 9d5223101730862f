import type { Archived } from '../disk/read-archive.ts';
import type { Block } from '../domain/block.ts';
import { fold } from '../domain/fold.ts';
import { recordFields, type RecordValue } from './record-fields.ts';

/** What a passage proves without naming it: a value of the record, by these of its words. */
export interface MarginNote {
  readonly label: string;
  readonly exact: string;
}

/** A block of the article with the notes beside it. */
export interface Passage {
  readonly block: Block;
  readonly notes: readonly MarginNote[];
}

/** Blocks that stand together: a run of list items, or one block of another kind. */
export interface PassageGroup {
  readonly isList: boolean;
  readonly passages: readonly Passage[];
}

/** The article as a page shows it: its blocks, and beside each the values it proves in other words. */
export function passageGroups(archived: Archived): PassageGroup[] {
  const groups: { isList: boolean; passages: Passage[] }[] = [];
  const notes = notesByBlock(archived);
  for (const block of archived.blocks) {
    const passage = { block, notes: notes.get(block.id) ?? [] };
    const isList = block.kind === 'item';
    const last = groups.at(-1);
    if (isList && last?.isList === true) last.passages.push(passage);
    else groups.push({ isList, passages: [passage] });
  }
  return groups;
}

function notesByBlock(archived: Archived): Map<string, MarginNote[]> {
  const notes = recordFields(archived).flatMap(({ values }) => values.flatMap(noteOf));
  const byBlock = Map.groupBy(notes, ({ block }) => block);
  return new Map([...byBlock].map(([block, found]) => [block, found.map(({ note }) => note)]));
}

/** The best proof of a value, where it is in the prose and in other words than the value's own. */
function noteOf({ label, proof }: RecordValue) {
  const block = /#([ph]\d+)/.exec(proof?.href ?? '')?.[1];
  if (proof === undefined || block === undefined) return [];
  const named = wordsOf(label);
  if (wordsOf(proof.exact).every((word) => named.includes(word))) return [];
  return [{ block, note: { label, exact: proof.exact } }];
}

/** The words of a text, accents and letter case aside. */
function wordsOf(text: string): string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
