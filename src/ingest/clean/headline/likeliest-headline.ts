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
 * stands there twice, or in another (`Share: …`), is as likely as both together.
 */
export function likeliestHeadline(above: Above): Unit | undefined {
  const candidates = candidatesIn(above);
  const odds = candidates.map((candidate) => Math.exp(weightOf(candidate, above)));
  const all = odds.reduce((sum, one) => sum + one, Math.exp(none ?? 0));
  const byText = new Map<string, number>();
  candidates.forEach(({ unit }, index) => {
    const said = saidIn(unit.text, candidates);
    byText.set(said, (byText.get(said) ?? 0) + (odds[index] ?? 0));
  });
  const [text] = [...byText].find(([, sum]) => sum / all >= LEAST) ?? [];
  return candidates.find(({ unit }) => unit.text === text)?.unit;
}

function weightOf(candidate: Candidate, above: Above): number {
  return Object.entries(WEIGHTS).reduce((sum, [name, weight = 0]) => {
    return HEADLINE_TRAITS[name]?.(candidate, above) === true ? sum + weight : sum;
  }, 0);
}

/** So many letters of a line are no words that any other may hold. */
const LONG = 20;

/** The shortest of the candidates that a line says whole: itself, or the headline that it repeats. */
function saidIn(text: string, candidates: readonly Candidate[]): string {
  return candidates
    .map(({ unit }) => unit.text)
    .filter((other) => other.length > LONG && text.includes(other))
    .reduce((shortest, other) => (other.length < shortest.length ? other : shortest), text);
}
