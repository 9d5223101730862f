import type { Block } from '../../../domain/block.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import { dashRuns } from './dash-runs.ts';
import { type MarkState, roleOfMark } from './mark-role.ts';
import type { BlockRuns, GivenUp, Run } from './run.ts';
import { singleRuns } from './single-runs.ts';

const DOUBLE = /["“”„‟«»]/gu;
// Attributes of stray markup: <tweet id="…">.
const TYPEWRITER = /(?<!')''(?!')/u;
const MARKUP = /<\/?[a-z][^<>]{0,300}>/giu;

/**
 * Pairs the quotation marks of every block. Marks pair inside a block only, so that one that is
 * never closed costs one paragraph at most; a quotation over several paragraphs repeats its opening
 * mark at the head of each. Single marks are read only in an article that has no double ones: where
 * both are used, the single ones set off terms and nicknames.
 */
export function findRuns(blocks: readonly Block[], speech: SpeechWords): BlockRuns[] {
  const { apostrophes, dialogue } = speech;
  const paired = blocks.map((block, index) => {
    const turns = dialogue ? dashRuns(block.text, speech) : [];
    if (turns.length > 0) return { runs: turns, givenUp: [] };
    const next = blocks[index + 1]?.text ?? '';
    return pairMarks(block, /^["“„‟«]/u.test(next));
  });
  if (paired.some(({ runs }) => runs.length > 0)) return paired;
  if (blocks.some(({ text }) => TYPEWRITER.test(text))) return blocks.map(giveUpTypewriter);
  return paired.map(({ givenUp }, index) => ({
    runs: singleRuns(blocks[index]?.text ?? '', apostrophes),
    givenUp,
  }));
}

/** Two apostrophes for a double mark cannot be told from nested single ones: they are left alone. */
function giveUpTypewriter({ id, text }: Block): BlockRuns {
  const marks = [...text.matchAll(/''+/g)];
  const givenUp = marks.map(({ 0: mark, index }) => ({
    block: id,
    start: index,
    end: index + mark.length,
    rule: 'two-apostrophes' as const,
  }));
  return { runs: [], givenUp };
}

function pairMarks({ id, text }: Block, nextOpens: boolean): BlockRuns {
  const runs: Run[] = [];
  const givenUp: GivenUp[] = [];
  const giveUp = (at: number, rule: GivenUp['rule']) =>
    givenUp.push({ block: id, start: at, end: at + 1, rule });
  let state: MarkState = { open: -1, nested: 0 };
  for (const at of marksOf(text)) {
    const role = roleOfMark(text, at, state);
    const { open, nested } = state;
    if (role === 'open') {
      if (open >= 0) giveUp(open, 'never-closed');
      state = { open: at, nested: 0 };
    } else if (role === 'close' && open < 0) {
      giveUp(at, 'never-opened');
    } else if (role === 'close') {
      runs.push({ open, start: open + 1, end: at, close: at + 1, marks: 'double', runsOn: false });
      state = { open: -1, nested: 0 };
    } else if (role !== 'none') {
      state = { open, nested: nested + (role === 'nest' ? 1 : -1) };
    }
  }
  const { open } = state;
  const end = text.length;
  if (open >= 0 && nextOpens) {
    runs.push({ open, start: open + 1, end, close: end, marks: 'double', runsOn: true });
  } else if (open >= 0) giveUp(open, 'never-closed');
  return {
    runs: runs.filter(({ start, end: to }) => text.slice(start, to).trim() !== ''),
    givenUp,
  };
}

function marksOf(text: string): number[] {
  const markup = [...text.matchAll(MARKUP)].map(
    ({ 0: tag, index }) => [index, index + tag.length] as const,
  );
  let tag = 0;
  return [...text.matchAll(DOUBLE)].flatMap(({ index }) => {
    while ((markup[tag]?.[1] ?? Infinity) <= index) tag++;
    return index > (markup[tag]?.[0] ?? Infinity) ? [] : [index];
  });
}
