import type { Block } from '../../domain/block.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import type { Language } from '../../language/language.ts';
import { decide, type Decision } from './decide.ts';
import { belies, findLanguage } from './find-language.ts';
import { type Proven, provenByProse } from './prove.ts';

/**
 * Decides what language an article is in. What the record asserts wins; else what its prose shows, for
 * markup is often that of a template; else what the page states (`said`), unless the prose belies it.
 */
export function decideLanguage(
  blocks: readonly Block[],
  said: readonly Proven[],
  asserted: CaptureRecord['language'],
  languages: readonly Language[],
): Decision {
  const shown = provenByProse(blocks, findLanguage(blocks, languages));
  const belied = new Set(
    shown.length > 0 ? [] : said.filter(({ value }) => belies(blocks, value, languages)),
  );
  const credible = said.filter((one) => !belied.has(one));
  const decision = decide('language', [...shown, ...credible], asserted);
  const others = [...belied].map(({ value, proof }) => ({
    field: 'language' as const,
    value,
    proof,
  }));
  return { ...decision, overruled: [...decision.overruled, ...others] };
}
