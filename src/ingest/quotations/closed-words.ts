const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PREPOSITIONS = list(
  'of for from in at with on to by about into over under after before during against among between ' +
    'through without within across behind beyond despite near outside inside since until upon via amid ' +
    'toward towards like per regarding around alongside following including',
);
/** Prepositions that hang a name on the noun before it: a spokesman for, the head of. */
export const LINKS = list('of for from in at with on to against behind near representing');
export const CONJUNCTIONS = list(
  'and or but nor yet so as if when while because although though whether unless once where than that whereas',
);
export const RELATIVES = list('who whom whose which that');
export const AUXILIARIES = list(
  'is are was were be been being am has have had having do does did will would can could may might must ' +
    "shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't " +
    'went goes go going got gets began begins kept keeps used appeared seemed tried',
);
export const ADVERBS = list(
  'also later then again once now still even just often always never soon ever too once earlier instead ' +
    'further furthermore meanwhile however moreover nevertheless nonetheless only not first second ' +
    'long ago today yesterday tomorrow tonight recently simply perhaps already once further on out back ' +
    'up down off afterward afterwards thus therefore rather quite very far twice there here in-between sometimes ' +
    'immediately shortly finally eventually clearly certainly apparently reportedly previously initially similarly ' +
    'notably unfortunately fortunately additionally ' +
    'matter-of-factly flatly matter jokingly all both each',
);
export const TIMES = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december jan. feb. aug. sept. oct. nov. dec. last this next late early hour hours minute minutes moment moments decade decades week weeks ' +
    "month months year years day days morning evening afternoon night ago today yesterday tuesday's",
);
export const DETERMINERS = list(
  'the a an his her its their our my your this that these those one two three four five six seven eight nine ten several many ' +
    'some most another both no any all few each every other',
);
/** Pronouns, and whom they may stand for. */
export const PRONOUNS: ReadonlyMap<
  string,
  'male' | 'female' | 'plural' | 'neuter' | 'first' | 'any'
> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['herself', 'female'],
  ['they', 'plural'],
  ['it', 'neuter'],
  ['i', 'first'],
  ['we', 'first'],
  ['you', 'any'],
  ['who', 'any'],
]);
