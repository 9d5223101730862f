import type { ClutterRule } from '../../domain/clutter.ts';
import { linearPattern } from '../../domain/linear-pattern.ts';
import { type Claim, drop } from './claim.ts';
import type { Unit } from './unit.ts';

/** Claims every unit that a clutter rule knows by its whole line; the first rule that does wins. */
export function findClutter(units: readonly Unit[], rules: readonly ClutterRule[]): Claim[] {
  const ruled = rules.map((rule) => ({ id: rule.id, matches: matcherFor(rule) }));
  return units.flatMap((unit) => {
    const rule = ruled.find(({ matches }) => matches(unit.text));
    return rule === undefined ? [] : [drop(unit, rule.id)];
  });
}

type Matcher = (text: string) => boolean;

/** The same rules hold for all captures. */
const matchers = new WeakMap<ClutterRule, Matcher>();

function matcherFor(rule: ClutterRule): Matcher {
  let matcher = matchers.get(rule);
  if (matcher === undefined) matchers.set(rule, (matcher = matcherOf(rule)));
  return matcher;
}

/** What somebody else wrote is read by an engine that cannot run away; ours takes a fifth of the time. */
function matcherOf({ lines, patterns, isBuiltIn = false }: ClutterRule): Matcher {
  const known = new Set(lines.map((line) => line.toLowerCase()));
  const expressions = patterns.map((pattern) => (isBuiltIn ? builtIn : linearPattern)(pattern));
  return (text) => known.has(text.toLowerCase()) || expressions.some((found) => found(text));
}

function builtIn(pattern: string): Matcher {
  const compiled = new RegExp(pattern, 'iu');
  return (text) => compiled.test(text);
}
