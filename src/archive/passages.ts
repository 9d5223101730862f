import type { Article } from '../domain/article.ts';
import { fold } from '../domain/fold.ts';
import type { Quotation } from '../domain/quotation.ts';
import { toldWords } from '../domain/told-words.ts';
import { type CutBlock, type Placed, textOf } from '../domain/words.ts';
import { recordFields, type RecordValue } from './record-fields.ts';
import { howSure, KIND_WORDS } from './quotation-facts.ts';
import { speakerWords } from './quotations.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { statementLink } from './statements.ts';

/** What stands in the margin beside a passage: who speaks in it, what it proves, when that was. */
export interface MarginNote {
  readonly kind: 'quotation' | 'reported' | 'proof' | 'told';
  readonly label: string;
  /** The archive's words on it: `said · a few words`. */
  readonly facts: string;
  /** The source's words: `the Caracas-based alliance`, `tariff`. */
  readonly words: string | undefined;
  /** The quotations that it is of, by their ids. */
  readonly quoted: readonly string[];
  /** Of a quotation that other articles have, too: `worded 2 ways`, and where that is shown. */
  readonly statement?: { readonly label: string; readonly href: string };
}

/** A block of the article with the notes beside it. */
export interface Passage {
  readonly block: CutBlock;
  readonly segments: readonly Segment[];
  readonly notes: readonly MarginNote[];
}

/** Blocks that stand together: a run of list items, or one block of another kind. */
export interface PassageGroup {
  readonly isList: boolean;
  readonly passages: readonly Passage[];
}

/** The article as a page shows it: its blocks, and beside each who speaks in it and what it proves. */
export function passageGroups(article: Article): PassageGroup[] {
  const groups: { isList: boolean; passages: Passage[] }[] = [];
  const proofs = proofsByBlock(article);
  for (const block of article.blocks) {
    const segments = segmentsOf(article, block);
    const spoken = segments.flatMap(({ quotation }) => quotation ?? []).map(quotationNote);
    const reported = segments.flatMap((segment) => segment.reported ?? []).map(quotationNote);
    const notes = [
      ...unrepeated([...spoken, ...reported]),
      ...(proofs.get(block.id) ?? []).map(({ note }) => note),
      ...toldNotes(article, block),
    ];
    const isList = block.kind === 'item';
    const last = groups.at(-1);
    const passage = { block, segments, notes };
    if (isList && last?.isList === true) last.passages.push(passage);
    else groups.push({ isList, passages: [passage] });
  }
  return groups;
}

function quotationNote(quotation: Placed<Quotation>): MarginNote {
  const { kind, cue, speaker, resolved } = quotation;
  const statement = statementLink(quotation);
  const label = speakerWords(speaker);
  const as = speaker.mention === null ? undefined : textOf(speaker.mention);
  const facts = [
    quotation.speaker.kind === 'unknown' && quotation.candidates.length === 0
      ? ''
      : howSure(quotation),
    cue === null ? (resolved === 'continued' ? 'continued' : '') : textOf(cue),
    KIND_WORDS[kind],
    resolved === 'asserted' ? 'speaker given by the archive' : '',
  ].filter((fact) => fact !== '');
  const isNamed =
    as === undefined || label.endsWith(as) || as.endsWith(label) || resolved === 'continued';
  const note = kind === 'reported' ? 'reported' : 'quotation';
  return {
    ...{ kind: note, label, facts: facts.join(' · '), words: isNamed ? undefined : as },
    quoted: [quotation.id],
    ...(statement && { statement }),
  };
}

function toldNotes({ told }: Article, block: CutBlock): MarginNote[] {
  return told
    .filter(({ words }) => words.block === block)
    .map(({ date, words, rule }) => ({
      kind: 'told',
      label: date === null ? 'Date not known' : toldWords(date),
      facts: rule === 'asserted' ? 'given by the archive for' : 'named here as',
      words: textOf(words),
      quoted: [],
    }));
}

/** Quotations of one speaker of which there is the same to say need one note. */
function unrepeated(notes: readonly MarginNote[]): MarginNote[] {
  const alike = Map.groupBy(notes, (note) => JSON.stringify({ ...note, quoted: [] }));
  return [...alike.values()].flatMap(([note, ...others]) => {
    const quoted = [note, ...others].flatMap((one) => one?.quoted ?? []);
    return note === undefined ? [] : [{ ...note, quoted }];
  });
}

function proofsByBlock(article: Article) {
  const fields = recordFields(article).filter(({ id }) => id !== 'language');
  const notes = fields.flatMap(({ values }) => values.flatMap(proofNote));
  return Map.groupBy(notes, ({ block }) => block);
}

/** The best proof of a value, where it is in the prose and in other words than the value's own. */
function proofNote({ label, proof }: RecordValue) {
  if (proof?.kind !== 'source' || proof.block === undefined) return [];
  const { block, exact } = proof;
  const named = wordsOf(label);
  if (wordsOf(exact).every((word) => named.includes(word))) return [];
  const note: MarginNote = {
    kind: 'proof',
    label,
    facts: 'named here as',
    words: exact,
    quoted: [],
  };
  return [{ block, note }];
}

/** The words of a text, accents and letter case aside. */
function wordsOf(text: string): string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
