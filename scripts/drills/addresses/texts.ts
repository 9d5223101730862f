import { randomFrom } from '../../generated/random.ts';

/** Draws of a seed: the same seed, the same draws. */
export interface Draws {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  one<Thing>(things: readonly Thing[]): Thing;
  some<Thing>(things: readonly Thing[], most: number): Thing[];
  chance(of: number): boolean;
}

/** Draws for one try of a drill. */
export function drawsFrom(seed: number): Draws {
  const random = randomFrom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const one = <Thing>(things: readonly Thing[]) => things[below(things.length)] as Thing;
  return {
    ...{ below, one },
    some: (things, most) => Array.from({ length: below(most + 1) }, () => one(things)),
    chance: (of) => random() < of,
  };
}

/** Words that an archive may have, and signs that mean something to somebody: a search, a page, a server. */
const WORDS = [
  ...['fentanyl', 'Sheinbaum', 'sovereignty', 'tariffs', 'Trump', 'the', 'a', 'de', 'x', '2025'],
  ...['May 2025', 'what did', 'said', 'about', 'on', 'Schumer on tariffs', 'shumer', 'zebra'],
  ...['AND', 'OR', 'NOT', 'NEAR/5', '-not', '--x', '-"never said"', '"', '“', '”', '«', '»', '„'],
  ...[
    '"is not for sale"',
    '"sovereignty',
    '((',
    '))',
    '[a-z]+',
    '.*',
    '\\',
    '^$',
    '*',
    '?',
    '+',
    '|',
  ],
  ...[
    '<b>',
    '</script>',
    '<!--',
    '&amp;',
    '&#x27;',
    "'",
    '`',
    '${1}',
    '{{1}}',
    '%',
    '%00',
    '%E0%A4',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'null',
    'undefined',
    'NaN',
  ],
  ...[
    '\0',
    '\u001b',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u2028',
    '\u0301',
    '\ud800',
    '\udfff',
    '\ufffd',
  ],
  ...[
    'שלום',
    'السلام',
    '中文',
    '日本語の記事',
    'Việt Nam',
    'İstanbul',
    'ß',
    'ﬁ',
    '👩‍👩‍👧',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '１２',
  ],
  ...[
    '1.5',
    '1:2',
    '1/2',
    '-5',
    '$5',
    '5 %',
    '0',
    '1e308',
    '-0',
    'Infinity',
    '9999999999999999999',
  ],
] as const;

/** So many letters has the longest. */
const LONGEST = 100_000;

/** A text as nobody types it, mostly short; of some tries, up to 100 kB of one thing. */
export function textOf(draws: Draws): string {
  if (!draws.chance(0.03))
    return draws.some(WORDS, 8).join(draws.one([' ', ' ', ' ', '', '-', '+']));
  const unit = draws.one([...WORDS, 'word ', 'a b ', '" ', '“no” ', ' -', '/', ' ', '\n', 'x']);
  const letters = draws.one([300, 1001, 5000, 20_000, LONGEST]);
  const repeated = unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters);
  return draws.chance(0.3) ? distinctWords(letters) : repeated + draws.one(['', 'x', '"', ' x']);
}

/** Words of which none is another: `w0 w1 w2`. */
function distinctWords(letters: number): string {
  return Array.from({ length: Math.ceil(letters / 5) }, (_, at) => `w${at.toString(36)}`)
    .join(' ')
    .slice(0, letters);
}

/** The text as a part of an address; some of it left as no browser would write it. */
export function escapedBy(draws: Draws, text: string): string {
  const escaped = encodeURIComponent(text.toWellFormed());
  if (draws.chance(0.7)) return escaped;
  const broken = draws.one(['%', '%zz', '%E0%A4%A', '%ED%A0%80', '%C0%AF', '%00', '+', ';', '#']);
  const at = draws.below(escaped.length + 1);
  return escaped.slice(0, at) + broken + escaped.slice(at);
}
