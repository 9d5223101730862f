import type { SpeechWords } from '../speech-words.ts';

/** Marks that are apostrophes, by what stands there: `'90s`, `the cartels’ men`. */
export const APOSTROPHES: SpeechWords['apostrophes'] = {
  opening: /^['‘’](?:\d0s\b|\d\d\b|til\b|em\b|tis\b|twas\b|cause\b|n['’]|bout\b|round\b|s\b)/iu,
  closing: /^s['’] \p{L}/u,
};
