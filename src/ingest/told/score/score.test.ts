import { describe, expect, test } from 'vitest';
import { language } from '../../../language/en/language.ts';
import { scoreTimes } from './score-times.ts';
import { readTimeML } from './timeml.ts';

const xml = `<TimeML><DOCID>one</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2025-02-05" functionInDocument="CREATION_TIME">02/05/25</TIMEX3></DCT>
<TEXT>
Ann Lee &amp; Co. <EVENT eid="e1">opened</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2025-02-01">Saturday</TIMEX3>.
It will close <TIMEX3 tid="t2" type="TIME" value="2025-02-07TNI">Thursday night</TIMEX3>.

It lasted <TIMEX3 tid="t3" type="DURATION" value="P3D">three days</TIMEX3>.
</TEXT></TimeML>`;

describe('an article in TimeML', () => {
  test('has the day it was made, and the times of its text in their sentences', () => {
    const { id, made, times } = readTimeML(xml, language.sentences);
    expect({ id, made }).toEqual({ id: 'one', made: '2025-02-05' });
    expect(times.map(({ sentence, span }) => sentence.slice(span.start, span.end))).toEqual([
      'Saturday',
      'Thursday night',
      'three days',
    ]);
    expect(times[0]?.sentence).toBe('Ann Lee & Co. opened on Saturday.');
  });

  test('without a day or a text is refused', () => {
    expect(() => readTimeML('<TimeML><DOCID>two</DOCID></TimeML>', language.sentences)).toThrow(
      'two has no DCT',
    );
  });
});

test('the score counts days and their hours, and names the mistakes', () => {
  const { days, right, chronoRight, mistakes } = scoreTimes(
    readTimeML(xml, language.sentences),
    language,
  );
  expect({ days, right, chronoRight }).toEqual({ days: 2, right: 1, chronoRight: 0 });
  expect(mistakes).toMatchObject([{ id: 'one', value: '2025-02-07TNI', read: '2025-02-06' }]);
});
