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
    ['French', 'She said « one “and” one » and « two ».', ['one “and” one', 'two']],
    [
      'German',
      'She said „one“ and „two“, „three ‚and‘ four.“',
      ['one', 'two', 'three ‚and‘ four.'],
    ],
    ['outward', 'She said »one« and »two«.', ['one', 'two']],
    ['spaced', 'She said “ one ” and " two ".', ['one', 'two']],
    [
      'two apostrophes',
      "''One,'' she said. ''It's the boys' 'two.'''",
      ['One,', "It's the boys' 'two.'"],
    ],
    ['two accents', "She said ``one,'' and ``two''.", ['one,', 'two']],
    [
      'single inside double',
      '“He called it ‘a shame’ twice,” she said.',
      ['He called it ‘a shame’ twice,'],
    ],
    ['curly inside straight', '"He wrote “no” again," she said.', ['He wrote “no” again,']],
    ['curly inside curly', '“He wrote “no” again,” she said.', ['He wrote “no” again,']],
    ['mixed ends', '“One," she said. "Two,” he said.', ['One,', 'Two,']],
    ['inches', 'The 6\'2" guard said "no" to a 27" screen.', ['no']],
    ['the attributes of markup', '<tweet id="1">He said "no".</tweet>', ['no']],
  ])('%s pair', (_, text, runs) => {
    expect(read(text)).toEqual({ runs, givenUp: [] });
  });

  test('a paragraph left open runs on where the next one opens again, or closes', () => {
    const runs = ['One.', 'Two.'];
    expect(read('“One.', '“Two.”')).toEqual({ runs, givenUp: [] });
    expect(read("''One.", "''Two.''")).toEqual({ runs, givenUp: [] });
    expect(read('« One.', '« Two. »')).toEqual({ runs, givenUp: [] });
    expect(read("'One.", "'Two.' ")).toEqual({ runs, givenUp: [] });
    expect(read('“One.', 'Two.” So it was.')).toEqual({ runs, givenUp: [] });
  });

  test('an opening that never closes is given up, and swallows nothing', () => {
    expect(read('He said “one', 'and she said “two.”')).toEqual({
      runs: ['two.'],
      givenUp: ['p1 never-closed'],
    });
    expect(read('A “b and “c.”')).toEqual({ runs: ['c.'], givenUp: ['p1 never-closed'] });
    expect(read('“They ask, “are you?” he wrote.')).toEqual({
      runs: ['They ask, “are you?'],
      givenUp: [],
    });
    expect(read('A b” c.')).toEqual({ runs: [], givenUp: ['p1 never-opened'] });
  });
});

describe('single marks', () => {
  test('count where the article has no double ones, or most of what is said stands in them', () => {
    expect(read('‘I saw it,’ said Ann Lee of the ’90s cartels’ war.').runs).toEqual(['I saw it,']);
    expect(read('Joaquín ‘El Chapo’ Guzmán', 'She said “no”.').runs).toEqual(['no']);
    expect(read("'We wait,' said Ann Lee.", 'The ship "Anna" left.').runs).toEqual([
      'We wait,',
      'Anna',
    ]);
  });

  test.each([
    ['have double ones within them', '‘He said “no” twice,’ she said.', ['He said “no” twice,']],
    ['go on over a plural that owns', "'The boys' boat sank,' she said.", ["The boys' boat sank,"]],
    [
      'end behind a plural',
      "'We are friends' said Lee. 'All of us.'",
      ['We are friends', 'All of us.'],
    ],
    ['are none before a year', "'It was the '90s then,' she said.", ["It was the '90s then,"]],
    ['may have spaces inside', '‘ We came by boat, ’ she said.', ['We came by boat,']],
  ])('%s', (_, text, runs) => {
    expect(read(text)).toEqual({ runs, givenUp: [] });
  });
});
