import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { drop } from './claim.ts';
import { makeLedger } from './make-ledger.ts';
import type { Unit } from './unit.ts';

const lines = ['The list', ', opens new tab', 'of ovens is long.', ''];
const torn: Unit = {
  ...{ first: 1, last: 3, without: [2], text: 'The list of ovens is long.' },
  line: { text: 'The list' },
};

test('a note on a link is left out of the block whose lines stand around it', () => {
  const ledger = makeLedger(lines, blocksOf([torn]), []);
  expect(ledger.map((row) => row.status)).toEqual(['prose', 'dropped', 'prose', 'blank']);
  expect(ledger[1]).toMatchObject({ rule: 'link-note' });
});

test('it has a reason of its own where they are dropped, too', () => {
  const ledger = makeLedger(lines, [], [drop(torn, 'a-line')]);
  expect(ledger.slice(0, 3)).toMatchObject([
    { rule: 'a-line' },
    { rule: 'link-note' },
    { rule: 'a-line' },
  ]);
});
