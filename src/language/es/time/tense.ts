import type { Tense } from '../../time-words.ts';
import { oneOf } from '../../one-of.ts';

type Word = string;

/** After these a time is still to come whatever the verb: `hasta el martes`. */
const TOWARDS = /(?:^|\s)(?<word>hasta|a partir|antes)(?: del?| el| la| de la)*\s*$/iu;
const SINCE = /(?:^|\s)desde(?: el| la)*\s*$/iu;
const COMING =
  /^(?:próxim[oa]s?|prevé|prevén|previst[oa]s?|programad[oa]s?|convocad[oa]s?|esperan?|planean?|vencerá)$/iu;
const FUTURE = /^\p{Ll}{2,}(?:rá|rán|remos|ría|rían)$/u;
const PAST = new RegExp(
  `^(?:\\p{Ll}+(?:ó|aron|ieron|jeron|aba|aban|[dntr]ía|[dntr]ían)|${oneOf(
    [
      'dijo',
      'hizo',
      'fue',
      'fueron',
      'tuvo',
      'estuvo',
      'pudo',
      'puso',
      'vino',
      'dio',
      'vio',
      'hubo',
    ].concat(
      [
        'quiso',
        'supo',
        'trajo',
        'sostuvo',
        'era',
        'eran',
        'ha',
        'han',
        'había',
        'obtuvo',
        'mantuvo',
      ],
      [
        'propuso',
        'detuvo',
        'anduvo',
        'produjo',
        'condujo',
        'redujo',
        'expuso',
        'dispuso',
        'previno',
      ],
    ),
  )}|\\p{Ll}{2,}[ai]d[oa]s?)$`,
  'u',
);
/** A verb of what was done once; a participle may be an adjective. */
const PRETERITE =
  /^(?:\p{Ll}+(?:ó|aron|ieron|jeron)|fue|fueron|hizo|tuvo|estuvo|vino|hubo|murió)$/u;
/** What these tell of, or what stands behind them, may be still to come: `anunció una marcha el 3 de mayo`. */
const LEADING =
  /^(?:(?:anunci|convoc|aplaz|fij|program|pospus|propus|pidi|orden|invit|llam|inform|confirm|aprob|cit|acord|advirti|declar|explic|indic|señal|asegur|prometi|decidi|autoriz|present|solicit|reserv|prepar|traslad|adelant|agend|cancel|suspendi)(?:ó|o|aron|ieron)|dijo|dijeron|propuso|pospuso|dispuso|expuso|para|por|hasta|desde|al|a|de|del|que|,|;|:)$/u;
const GOING = /^(?:va|van|irá|irán)$/u;
const NOW = /^(?:es|son|está|están|sigue|siguen|tiene|tienen|hay)$/u;
const OPENERS = /^(?:que|y|e|pero|cuando|donde|mientras|aunque|,)$/u;
const SMALL = /^(?:el|la|los|las|en|de|del|al|a|este|esta|desde|hasta|por|para|durante)$/u;

/**
 * The tense of the verb that governs words of a sentence: the nearest before them in their clause; where
 * they open one, the first behind them. Told by endings and a few forms, no tagger.
 */
export function tenseAt(head: string, words: string, tail: string): Tense | undefined {
  if (/próxim|que viene|entrante/iu.test(words)) return { looks: 'ahead', word: 'próximo' };
  const towards = TOWARDS.exec(head)?.groups?.['word'];
  if (towards !== undefined) return { looks: 'ahead', word: towards };
  if (SINCE.test(head)) return { looks: 'back', word: 'desde' };
  const before = wordsOf(head);
  const clause = before.slice(before.findLastIndex((word) => /^[;:—«»“”"]$/u.test(word)) + 1);
  const [first, last] = [firstCue(wordsOf(tail)), lastCue(clause)];
  const opens = OPENERS.test(clause.findLast((word) => !SMALL.test(word)) ?? ',');
  const governs = opens ? (first ?? last) : (last ?? first);
  if (governs === undefined) return lastCue(before);
  const isLast = governs === last;
  const isBeside = isLast && clause.at(-1) === governs.word;
  return { ...governs, isBeside, isOver: isLast && happened(clause, governs.word) };
}

/** True where the verb tells what happened on the day behind it: `perdió su licencia el 14 de marzo`. */
function happened(clause: readonly Word[], verb: Word): boolean {
  const from = clause.slice(clause.lastIndexOf(verb));
  return PRETERITE.test(verb) && !from.some((word) => LEADING.test(word));
}

function lastCue(words: readonly Word[]): Tense | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const cue = cueAt(words, at);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function firstCue(words: readonly Word[]): Tense | undefined {
  for (let at = 0; at < words.length; at++) {
    const cue = cueAt(words, at);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function cueAt(words: readonly Word[], at: number): Tense | undefined {
  const word = words[at] ?? '';
  if (COMING.test(word) || FUTURE.test(word)) return { looks: 'ahead', word };
  if (GOING.test(word)) return words[at + 1] === 'a' ? { looks: 'ahead', word } : undefined;
  if (PAST.test(word)) return { looks: 'back', word };
  return NOW.test(word) ? { looks: 'now', word, isState: true } : undefined;
}

function wordsOf(text: string): Word[] {
  return text.match(/[\p{L}\p{N}]+|[,;:—«»“”"]/gu) ?? [];
}
