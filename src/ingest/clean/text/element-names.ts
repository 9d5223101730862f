import { z } from 'zod';
import { readWords, wordsSchema } from '../../../language/word-file.ts';
import { type Element, outward } from '../../lines/element.ts';

/** What parts of pages hold, as far as their names in the markup tell. */
export const PARTS = [
  ...(['comments', 'related', 'promotion', 'sharing', 'newsletter', 'footer'] as const),
  ...(['navigation', 'sidebar', 'caption', 'byline', 'tags', 'advertisement'] as const),
  ...(['recommended', 'consent', 'dialog', 'account', 'media', 'date', 'title'] as const),
  ...(['standfirst', 'label', 'body', 'content', 'paragraph', 'hidden', 'box'] as const),
];
type Part = (typeof PARTS)[number];

const schema = z.strictObject(
  Object.fromEntries(PARTS.map((part) => [part, wordsSchema])) as Record<Part, typeof wordsSchema>,
);
const NAMES = readWords(`${import.meta.dirname}/element-names.yaml`, schema);

const PARTS_BY_NAME = Map.groupBy(
  PARTS.flatMap((part) => [...NAMES[part]].map((name) => ({ name, part }))),
  ({ name }) => name,
);

/** What an element holds by its own names, and by those of all around it. */
export interface Parts {
  readonly own: ReadonlySet<Part>;
  readonly around: ReadonlySet<Part>;
  /** Its tag and those around it. */
  readonly tags: ReadonlySet<string>;
}

const NOTHING: Parts = { own: new Set(), around: new Set(), tags: new Set() };

/** Tells what elements hold; of each it is found out once. */
export function partsReader(): (element: Element | undefined) => Parts {
  const known = new Map<Element, Parts>();
  return (element) => {
    if (element === undefined) return NOTHING;
    // From the outermost inwards, so that no depth of nesting is one of calls.
    const unknown: Element[] = [];
    for (const one of outward(element)) {
      if (known.has(one)) break;
      unknown.push(one);
    }
    for (const one of unknown.toReversed()) {
      const outer = one.parent === undefined ? NOTHING : (known.get(one.parent) ?? NOTHING);
      known.set(one, within(one, outer));
    }
    return known.get(element) ?? NOTHING;
  };
}

function within({ tag, names }: Element, outer: Parts): Parts {
  const own = partsNamed(names);
  return {
    own,
    around: own.size === 0 ? outer.around : new Set([...outer.around, ...own]),
    tags: outer.tags.has(tag) ? outer.tags : new Set([...outer.tags, tag]),
  };
}

function partsNamed(names: string): Set<Part> {
  const words = names.split(/\s+/).flatMap((name) => {
    const parts = name.split(/[^a-z]+/).filter((part) => part !== '');
    return [...parts, ...parts.slice(1).map((part, index) => `${parts[index] ?? ''}-${part}`)];
  });
  return new Set(words.flatMap((word) => PARTS_BY_NAME.get(word)?.map(({ part }) => part) ?? []));
}
