import { LINES, NEWS, SIGNS } from './bits.ts';
import type { Dice } from './dice.ts';

const KEYS = [
  ...[
    'url',
    'captured',
    'title',
    'date',
    'updated',
    'outlet',
    'originalPublisher',
    'credit',
    'authors',
  ],
  ...[
    'language',
    'text',
    'not',
    'slug',
    'formerly',
    'speakers',
    'told',
    'show',
    'index',
    'notices',
    'x',
  ],
];
const VALUES = [
  ...[
    '2025-05-28',
    '[2025-05-03..]',
    '2025~',
    '1 January 2025',
    '2025-02-30',
    'line 1',
    'line 2',
    'line 999',
  ],
  ...[
    '1-3',
    '[1, 2-4]',
    'null',
    '~',
    'true',
    '12',
    'voz',
    'associated-press',
    'claudia-sheinbaum',
    'es',
    'en',
  ],
  ...[
    '[Ana Ruiz, Ben Cho]',
    'Ana Ruiz and Ben Cho',
    '{value: x, basis: y}',
    '{a: 1}',
    '[]',
    '{}',
    '',
    'excerpt',
  ],
  ...[
    'withdrawn',
    'withhold',
    'https://a.example/2025/05/28/x',
    'javascript:x',
    'a-slug',
    '[a, b]',
    'A Slug',
  ],
  ...[
    'corrected 2026-12-05: Wrong.',
    '{q-1f0c2a9b: {value: null, basis: x}}',
    '{t-00000000: {drop: x}}',
  ],
  ...[
    '[corrected 2026-12-05: a, reply 2026-01-01: b]',
    '!!js x',
    '*a',
    '&a x',
    '|\n  text\n  more',
    '"\\ud800"',
  ],
];

/** The record of a capture as a person may write it, well or badly; of most there is none. */
export function makeRecord(dice: Dice): string | undefined {
  const { pick, several, below, chance } = dice;
  if (chance(80)) return undefined;
  const value = () => {
    if (chance(65)) return pick(VALUES);
    const words = pick([...LINES, ...NEWS, ...SIGNS]);
    return chance(80) ? JSON.stringify(words) : words;
  };
  const keys = several(below(4), () => `${pick(KEYS)}: ${value()}\n`);
  return [...keys, ...(chance(85) ? ['why: "It is printed so."\n'] : [])].join('');
}
