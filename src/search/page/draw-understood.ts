import { count, figures } from '../../domain/count.ts';
import { MOST_LETTERS, MOST_VALUES } from '../bounds.ts';
import type { Answer } from '../engine/answer.ts';
import type { Passed } from '../engine/settle.ts';
import { addressOf, type Query } from '../query.ts';
import type { GoTo } from '../understand/go-to.ts';
import { type Meaning, named, type Part } from '../understand/parts.ts';
import { RESULT_NOUN } from './field-names.ts';
import { askingLink, make } from './make.ts';

const KINDS: Readonly<Record<GoTo['kind'], string>> = {
  topics: 'topic',
  people: 'person',
  organisations: 'organisation',
  outlets: 'outlet',
  date: 'date',
  said: 'what was said',
};

/** What stands before a part of a question. */
const BEFORE: Readonly<Record<Part['kind'], string>> = {
  speaker: 'said by',
  kind: '',
  topic: 'on',
  person: 'naming',
  outlet: 'published by',
  time: 'from',
  said: 'what was said',
};

const BESIDE_READING = 2;
const MOST_PASSED = 8;

const CUT = `Search looks at the first ${figures(MOST_LETTERS)} letters and signs, and at ${String(MOST_VALUES)} values of each filter; the rest was left out.`;

/** What was understood of a query: the pages that it names, its parts, what was not looked for. */
export function understoodLines(query: Query, answer: Answer, root: string): HTMLElement[] {
  const { goTo = [], passed = [], also = [], beginning } = answer;
  // What was read leads to results: few pages stand before them.
  const most = answer.reading === undefined ? goTo.length : BESIDE_READING;
  return [
    ...(query.isCut ? [cutLine(root)] : []),
    ...reading(query, answer),
    ...(goTo.length > 0 ? [pages(goTo.slice(0, most), root)] : []),
    ...(passed.length > 0 ? [line(...passedWords(query, passed))] : []),
    ...also.map(({ word, others }) => line(`“${word}”, also: ${others.join(', ')}.`)),
    ...(beginning === undefined ? [] : [line(beginningWords(beginning))]),
  ];
}

function pages(goTo: readonly GoTo[], root: string): HTMLElement {
  const rows = goTo.map(({ path, label, kind, articles, quotations, events }) => {
    const figures = [
      ...(articles === undefined || (articles === 0 && events) ? [] : [count(articles, 'article')]),
      ...(quotations === undefined ? [] : [count(quotations, 'quotation')]),
      ...(events ? [count(events, 'event in the news', 'events in the news')] : []),
    ];
    const link = make('a', { href: root + path, 'data-key': path }, label);
    const facts = make('span', { class: 'facts' }, [KINDS[kind], ...figures].join(' · '));
    return make('li', {}, link, ' ', facts);
  });
  return make(
    'nav',
    { class: 'go-to', 'aria-label': 'Go to' },
    make('p', { class: 'voice', 'aria-hidden': 'true' }, 'Go to'),
    make('ul', {}, ...rows),
  );
}

/** The parts of a question, each of which can be taken away or made words again. */
function reading(query: Query, { reading: read }: Answer): HTMLElement[] {
  if (read === undefined) return [];
  const words =
    read.query.words === '' ? [] : [make('li', {}, `with the words “${read.query.words}”`)];
  const plain = addressOf({ ...query, asTyped: true, page: 1 });
  const other = askingLink(plain, { 'data-key': 'as typed' }, 'Search these words as typed');
  const label = 'Read as';
  const parts = [...read.parts.map(part), ...words, make('li', {}, other)];
  return [make('ul', { class: 'reading', 'aria-label': label }, ...parts)];
}

function part({ kind, label, without, asWords }: Part): HTMLLIElement {
  const name = [BEFORE[kind], label].filter((words) => words !== '').join(' ');
  const away = askingLink(
    without,
    { class: 'plain', 'aria-label': `Take away: ${name}`, 'data-key': `away ${name}` },
    '×',
  );
  const words = askingLink(
    asWords,
    { class: 'plain', 'aria-label': `Take as words: ${name}`, 'data-key': `words ${name}` },
    'as words',
  );
  const shown = label === '' ? [BEFORE[kind]] : [`${BEFORE[kind]} `, make('b', {}, label)];
  return make('li', {}, ...shown, ' ', ...(kind === 'said' ? [] : [words, ' ']), away);
}

function passedWords({ tab }: Query, passed: readonly Passed[]): string[] {
  const noun = RESULT_NOUN[tab];
  const more = passed.length - MOST_PASSED;
  const told = passed.slice(0, MOST_PASSED).map(({ words, why, meaning }) => {
    const quoted = `“${words.join(' ')}”`;
    if (why === 'common') return `No ${noun} has all of these words; shown without ${quoted}. `;
    const shown = meaning === undefined ? 'shown without it' : `shown: ${noun}s ${meant(meaning)}`;
    return `No ${noun} has ${words.length > 1 ? 'the words' : 'the word'} ${quoted}; ${shown}. `;
  });
  return more > 0 ? [...told, `The same of ${count(more, 'more', 'more')}.`] : told;
}

/** What was asked for in place of words: `on Sovereignty`. */
function meant(meaning: Meaning): string {
  const { kind, label } = named(meaning);
  return `${BEFORE[kind]} ${label}`;
}

function beginningWords(word: string): string {
  return `Until you press Enter, longer words that begin with “${word}” count, too.`;
}

function cutLine(root: string): HTMLElement {
  const draft = make('a', { href: `${root}check/` }, 'Look up a whole draft');
  return make('p', { class: 'explanation' }, CUT, ' ', draft);
}

function line(...words: readonly string[]): HTMLParagraphElement {
  return make('p', { class: 'explanation' }, ...words);
}
