import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../formats/manifest.ts';
import { type LineSums, lineSums } from './line-sums.ts';
import { textLines } from './lines/text-lines.ts';
import { isRepeatedIn, repeatedLines } from './repeated-lines.ts';

const MENU = ['Skip to the news', 'Search boats and tides'];
const BLURB = 'Tides on this page are told as they were known to the master an hour before noon.';

const storm = [
  'The harbour was closed for three days this week after a storm tore away the lights.',
  'All boats that were out when it broke came home before noon on the next day.',
];
const cellar = [
  'The town library opened its doors again on Friday with a smaller cellar than before.',
  'Readers queued around the block, and the mayor cut a ribbon that was blue and long.',
];

function captureOf(lines: readonly string[], url: string | null = null): LineSums {
  const text = lines.join('\n');
  return lineSums({ lines: textLines(text), sha256: sha256(text) }, { url });
}

/** The lines of captures that others have, too. */
function repeatedOf(...pages: { readonly lines: readonly string[]; readonly url?: string }[]) {
  const captures = pages.map(({ lines, url }) => captureOf(lines, url));
  const repeatedIn = repeatedLines(captures);
  return captures.map((capture, at) => pages[at]?.lines.filter(isRepeatedIn(repeatedIn(capture))));
}

describe('a line is repeated', () => {
  test('where pages of one make, of different articles, have it', () => {
    const [one, two] = repeatedOf(
      { lines: [...MENU, 'Storm closes the harbour', ...storm, BLURB] },
      { lines: [...MENU, 'Library gets a cellar', ...cellar, BLURB] },
    );
    expect(one).toEqual([...MENU, BLURB]);
    expect(two).toEqual([...MENU, BLURB]);
  });

  test('not between captures of one article', () => {
    const lines = [...MENU, 'Storm closes the harbour', ...storm, BLURB];
    expect(repeatedOf({ lines }, { lines: [...lines, 'Saved a second time'] })).toEqual([[], []]);
  });

  test('not between captures of one article, where a third shows what is furniture', () => {
    const lines = [...MENU, 'Storm closes the harbour', ...storm];
    const [one, again] = repeatedOf(
      { lines },
      { lines: [...lines, 'Saved a second time'] },
      { lines: [...MENU, 'Library gets a cellar', ...cellar] },
    );
    expect(one).toEqual(MENU);
    expect(again).toEqual(MENU);
  });

  test('not on another host', () => {
    const pages = [storm, cellar].map((text, at) => ({
      lines: [...MENU, ...text],
      url: `https://www.paper${String(at)}.example/today`,
    }));
    expect(repeatedOf(...pages)).toEqual([[], []]);
  });

  test('not where all that two captures share is a sentence, as when one quotes the other', () => {
    const [said = ''] = storm;
    expect(repeatedOf({ lines: [said, ...cellar] }, { lines: [...storm, BLURB] })).toEqual([
      [],
      [],
    ]);
  });

  test('not where it has but a word or two', () => {
    const lines = ['Latest news', 'Weather'];
    const [one] = repeatedOf(
      { lines: [...MENU, ...lines, ...storm] },
      { lines: [...MENU, ...lines, ...cellar] },
    );
    expect(one).toEqual(MENU);
  });
});

test('what is repeated does not depend on the order of captures', () => {
  const line = fc.constantFrom(...MENU, BLURB, ...storm, ...cellar, 'Storm closes the harbour');
  const captures = fc.array(fc.array(line, { minLength: 1 }), { maxLength: 8 });
  const shuffled = captures.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      const answers = (pages: readonly string[][]) => {
        const repeated = repeatedOf(...pages.map((lines) => ({ lines })));
        return pages.map((lines, at) => [lines.join('\n'), repeated[at]]).toSorted();
      };
      expect(answers(others)).toEqual(answers(all));
    }),
  );
});
