import { count } from '../src/domain/count.ts';
import type { Problem } from '../src/domain/problem.ts';
import { describeProblems } from './describe-problems.ts';

/** So many lines are told; `npm run verify` names all. */
const MOST = 20;

/** Which articles a site was built without, and why; no line where it has all. */
export function describeLeftOut(leftOut: readonly Problem[]): string[] {
  if (leftOut.length === 0) return [];
  const words = `The site is built without ${count(leftOut.length, 'article')}; npm run verify names all that is wrong.`;
  return [...describeProblems(leftOut, MOST), words];
}
