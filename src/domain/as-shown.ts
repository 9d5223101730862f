import type { Article } from './article.ts';
import type { Block } from './block.ts';
import type { Proof, ProseEvidence } from './evidence.ts';
import { cutReading } from './cut-reading.ts';
import { excerptOf } from './excerpt.ts';
import type { Reading } from './reading.ts';

/** An article with its words and what was understood of them. */
interface Kept {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
}

/**
 * An article as far as its rights let the archive show it. All that pages, the search, feeds and
 * exports know of an article comes through here; so what is cut here can leak nowhere.
 */
export function asShown<Whole extends Kept>(kept: Whole): Whole {
  switch (kept.article.show) {
    case 'full':
      return kept;
    case 'excerpt': {
      const { blocks, evidenceIn } = excerptOf(kept.blocks, evidenceToKeep(kept.reading));
      return { ...kept, blocks, reading: cutReading(kept.reading, evidenceIn) };
    }
    case 'withhold': {
      const article = { ...kept.article, people: [], organisations: [], topics: [] };
      return { ...kept, article, blocks: [], reading: cutReading(kept.reading, () => null) };
    }
  }
}

/** Of each value its best proof, and all words that are quoted or tell when something was. */
function evidenceToKeep({ proofs, overruled, quotations, told }: Reading): ProseEvidence[] {
  const { authors, people, organisations, topics, ...single } = proofs;
  const lists = [
    ...Object.values(single),
    ...[authors, people, organisations, topics].flatMap(valuesOf),
  ];
  const best = [
    ...lists.flatMap((list) => list.slice(0, 1)),
    ...overruled.map(({ proof }) => proof),
  ];
  return [
    ...best.flatMap((proof) => proseEvidence(proof) ?? []),
    ...[...quotations, ...told].map(({ words }) => words),
  ];
}

function valuesOf(byValue: Record<string, Proof[]>): Proof[][] {
  return Object.values(byValue);
}

function proseEvidence(proof: Proof): ProseEvidence | undefined {
  return proof.by === 'reading' && 'block' in proof.evidence ? proof.evidence : undefined;
}
