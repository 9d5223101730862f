/**
 * Verbs by which a reporter hands over to a speaker. `saying` are those that stand beside a whole
 * statement (“…,” she said); `judging` name what the words do (called it “false”), and beside a
 * statement they prove less.
 */
const SAYING =
  'say put retaliate gasp croon tell begin start interrupt correct exhort write add continue tweet ask reply respond explain declare state note conclude report assure ' +
  'answer remark insist admit urge joke yell shout chant charge argue point observe recall warn announce ' +
  'quip fume boom bark exclaim mock comment claim complain concede confirm contend counter cry acknowledge ' +
  'advise agree allege assert boast brag caution confess elaborate emphasize emphasise stress gush hint ' +
  'interject intone lament maintain muse mutter mumble object offer opine plead pledge post predict proclaim ' +
  'promise protest quote rail read reason reassure recount reiterate repeat retort retweet reveal scoff scold ' +
  'scream shoot sigh snap speculate suggest summarize swear testify thunder vow wonder worry whisper tease ' +
  'sing laugh beam bellow blast implore instruct inquire press clarify express describe theorize demand ' +
  'deadpan crack rant reflect remember profess venture volunteer surmise gripe grumble hiss roar rebut recite ' +
  'snipe text email blog declaim enthuse estimate expound extol fire fret holler imply inform intimate ' +
  'jest marvel moan preach prod push raise taunt chide chime chuckle grouse growl sniff snarl ' +
  'shrug riff relate underscore underline highlight stipulate signal share propose';
const JUDGING =
  'accuse blame brand call characterize characterise cite condemn criticize criticise cast castigate decry ' +
  'defend denounce deny deride dismiss dub hail label liken lambaste lash attack portray praise rebuff rebuke ' +
  'refer reject ridicule slam support tout trash threaten welcome think believe bemoan compare credit depict ' +
  'deem disparage fault pan paint rip term voice applaud belittle bill blast commend ' +
  'deplore excoriate pronounce recommend regard question order invite request vilify warn ' +
  'apologize apologise thank hope fear want consider see feel';
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'sez'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  shoot: ['shot'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  cast: ['cast'],
  begin: ['began', 'begun'],
  put: ['put'],
  think: ['thought'],
  see: ['saw', 'seen'],
  feel: ['felt'],
  text: ['texted'],
};
const DOUBLED = new Set([
  'quip',
  'admit',
  'brag',
  'snap',
  'blog',
  'dub',
  'prod',
  'pan',
  'rip',
  'chat',
  'refer',
  'slam',
  'label',
]);

/** What a form of a cue verb is: `finite` has a subject of its own, `participle` borrows one. */
export interface CueForm {
  readonly verb: string;
  readonly form: 'finite' | 'participle' | 'base';
  readonly strength: 'saying' | 'judging';
  /** True of verbs that mean something else as often. */
  readonly isLoose: boolean;
}

// Words that are nouns far oftener than the bare form of their verb.
/** Verbs that mean something else as often; they count only right beside the marks. */
const LOOSE = new Set(
  (
    'worry wonder put begin start offer shoot sing see feel want hope fear fire raise share push post beam laugh sigh shrug ' +
    'roar venture volunteer propose suggest order invite read order cast welcome consider support attack press quote ' +
    'hint promise imply signal reveal highlight underscore underline reflect relate crack maintain rap think believe'
  ).split(' '),
);
const NOUNS = new Set([
  'press',
  'post',
  'object',
  'rail',
  'push',
  'chair',
  'fire',
  'text',
  'email',
  'fault',
  'order',
  'bill',
  'pan',
  'pain',
  'tout',
  'rap',
  'question',
  'support',
  'attack',
  'trash',
  'blog',
  'label',
  'rant',
  'laugh',
  'question',
]);

const FORMS = new Map<string, CueForm>([
  ...formsOf(JUDGING, 'judging'),
  ...formsOf(SAYING, 'saying'),
]);

/** The cue verb that a word (lower case) is a form of, if it is one. */
export function cueForm(lower: string): CueForm | undefined {
  return FORMS.get(lower);
}

function formsOf(verbs: string, strength: CueForm['strength']): [string, CueForm][] {
  return verbs.split(' ').flatMap((verb) => {
    const of = (form: CueForm['form']): CueForm => ({
      verb,
      form,
      strength,
      isLoose: LOOSE.has(verb),
    });
    const finite = [thirdPerson(verb), ...(IRREGULAR[verb] ?? [withEnding(verb, 'ed')])];
    const forms: [string, CueForm][] = finite.map((word) => [word, of('finite')]);
    if (!NOUNS.has(verb)) forms.unshift([verb, of('base')]);
    return [...forms, [withEnding(verb, 'ing'), of('participle')]];
  });
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (DOUBLED.has(verb)) return verb + verb.slice(-1) + ending;
  if (verb.endsWith('ee')) return verb + (ending === 'ed' ? 'd' : ending);
  if (verb.endsWith('e')) return verb.slice(0, -1) + ending;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb + ending;
}
