import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../../domain/block.ts';
import { SPEECH } from '../../../language/en/speech.ts';
import { findRuns } from './find-runs.ts';

/** What stands between marks in paragraphs, and what was given up. */
function read(...paragraphs: string[]) {
  const blocks = numberBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text })));
  const found = findRuns(blocks, SPEECH);
  return {
    runs: found.flatMap(({ runs }, index) =>
      runs.map(({ start, end }) => paragraphs[index]?.slice(start, end)),
    ),
    givenUp: found.flatMap(({ givenUp }) => givenUp.map(({ block, rule }) => `${block} ${rule}`)),
  };
}

describe('marks', () => {
  test.each([
    ['curly', 'She said “one” and “two.”', ['one', 'two.']],
    ['straight', 'She said "one" and "two."', ['one', 'two.']],
    ['angled', 'She said «one» and «two».', ['one', 'two']],
    [
      'single inside double',
      '“He called it ‘a shame’ twice,” she said.',
      ['He called it ‘a shame’ twice,'],
    ],
    ['curly inside straight', '"He wrote “no” again," she said.', ['He wrote “no” again,']],
    ['mixed ends', '“One," she said. "Two,” he said.', ['One,', 'Two,']],
    ['inches', 'The 6\'2" guard said "no" to a 27" screen.', ['no']],
    ['the attributes of markup', '<tweet id="1">He said "no".</tweet>', ['no']],
  ])('%s pair', (_, text, runs) => {
    expect(read(text)).toEqual({ runs, givenUp: [] });
  });

  test('single ones count only where the article has no double ones', () => {
    expect(read('‘I saw it,’ said Ann Lee of the ’90s cartels’ war.').runs).toEqual(['I saw it,']);
    expect(read('Joaquín ‘El Chapo’ Guzmán', 'She said “no”.').runs).toEqual(['no']);
  });

  test('a paragraph left open runs on where the next one opens again', () => {
    expect(read('“One.', '“Two.”')).toEqual({ runs: ['One.', 'Two.'], givenUp: [] });
  });

  test('an opening that never closes is given up, and swallows nothing', () => {
    expect(read('He said “one', 'and she said “two.”')).toEqual({
      runs: ['two.'],
      givenUp: ['p1 never-closed'],
    });
    expect(read('A “b and “c.”')).toEqual({ runs: ['c.'], givenUp: ['p1 never-closed'] });
    expect(read('A b” c.')).toEqual({ runs: [], givenUp: ['p1 never-opened'] });
  });

  test('two apostrophes for a double mark are given up, each', () => {
    expect(read("''No,'' she said.")).toEqual({
      runs: [],
      givenUp: ['p1 two-apostrophes', 'p1 two-apostrophes'],
    });
  });
});
