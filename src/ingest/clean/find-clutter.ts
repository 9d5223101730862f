import type { ClutterRule } from '../../domain/clutter.ts';
import { type Claim, drop } from './claim.ts';
import type { Unit } from './unit.ts';

/** Claims every unit that a clutter rule knows by its whole line; the first rule that does wins. */
export function findClutter(units: readonly Unit[], rules: readonly ClutterRule[]): Claim[] {
  const matchers = rules.map((rule) => ({ id: rule.id, matches: matcherOf(rule) }));
  return units.flatMap((unit) => {
    const rule = matchers.find(({ matches }) => matches(unit.text));
    return rule === undefined ? [] : [drop(unit, rule.id)];
  });
}

function matcherOf({ lines, patterns }: ClutterRule): (text: string) => boolean {
  const known = new Set(lines.map((line) => line.toLowerCase()));
  const expressions = patterns.map((pattern) => new RegExp(pattern, 'iu'));
  return (text) => known.has(text.toLowerCase()) || expressions.some((one) => one.test(text));
}
