import { z } from 'zod';
import { readWords } from '../../../language/word-file.ts';
import type { Unit } from '../unit.ts';
import { type Above, type Candidate, candidatesIn, HEADLINE_TRAITS } from './headline-traits.ts';

const weightsSchema = z.record(
  z.enum(['none', ...Object.keys(HEADLINE_TRAITS)]),
  z.number().optional(),
);
const { none, ...WEIGHTS } = readWords(
  `${import.meta.dirname}/headline-weights.yaml`,
  weightsSchema,
);

/** More likely than all other lines together, and than that there is none. */
const LEAST = 0.5;

/**
 * The line above a text that is likelier its headline than not; undefined where none is. A line that
 * stands there twice is as likely as both together.
 */
export function likeliestHeadline(above: Above): Unit | undefined {
  const candidates = candidatesIn(above);
  const odds = candidates.map((candidate) => Math.exp(weightOf(candidate, above)));
  const all = odds.reduce((sum, one) => sum + one, Math.exp(none ?? 0));
  const byText = new Map<string, number>();
  candidates.forEach(({ unit }, index) => {
    byText.set(unit.text, (byText.get(unit.text) ?? 0) + (odds[index] ?? 0));
  });
  const [text] = [...byText].find(([, sum]) => sum / all >= LEAST) ?? [];
  return candidates.find(({ unit }) => unit.text === text)?.unit;
}

function weightOf(candidate: Candidate, above: Above): number {
  return Object.entries(WEIGHTS).reduce((sum, [name, weight = 0]) => {
    return HEADLINE_TRAITS[name]?.(candidate, above) === true ? sum + weight : sum;
  }, 0);
}
