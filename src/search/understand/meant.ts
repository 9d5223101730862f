import type { Known } from './known.ts';
import type { Named } from './names.ts';
import type { Taken } from './parts.ts';
import { clausesOf, type Typed } from './tokens.ts';

/** What a name in a question may be taken for. */
export interface Meant extends Taken {
  /** True of who may have said something. */
  readonly isSpeaker: boolean;
  /** True where the question is about it: `on Trump`. */
  readonly isAbout: boolean;
}

const FIELDS = { topics: 'topic', outlets: 'outlet' } as const;

/** What a name is taken for, where it is that of one thing alone and a filter knows it. */
export function meantBy(
  named: Named,
  typed: Typed,
  { asks, known }: { asks: boolean; known: Known },
): Meant | undefined {
  const [path = '', ...others] = named.paths;
  const clauses = clausesOf(typed, named);
  const thing = known.things[path];
  if (others.length > 0 || clauses.length === 0 || thing === undefined || !named.isSure) {
    return undefined;
  }
  const [vocabulary = '', id = ''] = path.split('/');
  const { label } = thing;
  const isAbout = isAfterAbout(typed, named.start, known);
  if (vocabulary === 'topics' || vocabulary === 'outlets') {
    const meaning = { kind: 'only', field: FIELDS[vocabulary], id, label } as const;
    return { meaning, clauses, isSpeaker: false, isAbout };
  }
  const isHeard = asks || (thing.said ?? 0) > 0;
  // Organisations are no filter of articles.
  if (!isHeard && vocabulary !== 'people') return undefined;
  const meaning = { kind: 'only', field: isHeard ? 'speaker' : 'person', id, label } as const;
  return { meaning, clauses, isSpeaker: true, isAbout };
}

function isAfterAbout({ tokens }: Typed, start: number, { asking }: Known): boolean {
  let at = start - 1;
  while (asking[tokens[at]?.plain ?? ''] === 'small') at -= 1;
  return asking[tokens[at]?.plain ?? ''] === 'about';
}
