import type { Asked, Finding, Rule } from './finding.ts';

/** `2018-2024`, `January 22 and 23`: a first and a last, each placed by the other rules. */
export function placeInterval(asked: Asked, place: Rule): Finding | undefined {
  const ends = asked.time.intervalEnds(asked.words);
  if (ends === undefined) return undefined;
  const [first, last] = ends.map((words) => place({ ...asked, words }));
  if (first === undefined || last === undefined) return undefined;
  if (first.date === null) return first;
  if (last.date === null || first.date === last.date) return last;
  if (first.date > last.date) {
    const why = 'It ends before it begins.';
    return { date: null, rule: 'reversed-interval', why, from: 'words' };
  }
  const rule = first.rule === last.rule ? `${first.rule}s` : `${first.rule}-to-${last.rule}`;
  return { ...last, date: `${first.date}/${last.date}`, rule };
}
