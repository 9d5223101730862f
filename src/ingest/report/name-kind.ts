import type { Hint, HINTS, NameKind } from '../../domain/proposal.ts';

interface Weight {
  readonly kind: NameKind;
  readonly weight: number;
  readonly why: (word: string) => string;
}

/** What each hint speaks for, how loudly, and how that is said. */
const WEIGHTS: Readonly<Record<(typeof HINTS)[number], Weight>> = {
  title: { kind: 'person', weight: 4, why: (word) => `“${word}” before it` },
  role: { kind: 'person', weight: 4, why: (word) => `“${word}” behind it` },
  'given-name': { kind: 'person', weight: 4, why: (word) => `“${word}” is a given name` },
  initial: { kind: 'person', weight: 3, why: () => 'an initial in it' },
  relative: { kind: 'person', weight: 3, why: (word) => `“${word}” behind it` },
  age: { kind: 'person', weight: 4, why: () => 'an age behind it' },
  saying: { kind: 'person', weight: 1.5, why: (word) => `“${word}” beside it` },
  'full-name': { kind: 'person', weight: 1, why: () => 'several words, as of a full name' },
  'body-word': { kind: 'organisation', weight: 5, why: (word) => `“${word}” in it` },
  capitals: { kind: 'organisation', weight: 3, why: () => 'capitals alone' },
  company: { kind: 'organisation', weight: 3, why: () => 'two names joined' },
  'event-word': { kind: 'other', weight: 6, why: (word) => `“${word}” in it` },
  'place-first': { kind: 'organisation', weight: 3.5, why: (word) => `the place “${word}” in it` },
  'known-place': { kind: 'place', weight: 6, why: () => 'a known place' },
  'site-word': { kind: 'place', weight: 4, why: (word) => `“${word}” in it` },
  placing: { kind: 'place', weight: 2, why: (word) => `“${word}” before it` },
};

/** With less nothing is said of a name. */
const LEAST = 1;

/** What a name is taken for by the hints of each article that has it, and why, in words. */
export function kindOfName(
  name: string,
  hints: readonly (readonly Hint[])[],
): {
  readonly kind: NameKind;
  readonly why: readonly string[];
} {
  const scores = { person: 0, organisation: 0, place: 0, other: 0 };
  const said = new Map<string, Weight['kind']>();
  for (const ofArticle of hints) {
    for (const hint of ofArticle) {
      const at = hint.indexOf(':');
      const about = hint.slice(0, at) as keyof typeof WEIGHTS;
      const { weight, why } = WEIGHTS[about];
      // Who is never named in full and speaks is a body more often than a person.
      const isBare = !name.includes(' ') && (about === 'saying' || about === 'relative');
      const kind = isBare ? 'organisation' : WEIGHTS[about].kind;
      scores[kind] += weight / hints.length;
      said.set(why(hint.slice(at + 1)), kind);
    }
  }
  const [[kind, score]] = Object.entries(scores).toSorted(([, a], [, b]) => b - a) as [
    [Weight['kind'], number],
  ];
  if (score < LEAST) return { kind: 'other', why: [] };
  const why = [...said].filter(([, of]) => of === kind).map(([words]) => words);
  return { kind, why: why.slice(0, 3) };
}
