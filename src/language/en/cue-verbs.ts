import type { Cue } from '../speech-words.ts';
import { wordList } from '../word-list.ts';

/** Verbs that stand beside a whole statement: “…,” she said. */
const SAYING = wordList(
  'acknowledge add admit advise agree allege announce answer argue ask assert assure bark beam',
  'begin bellow blast blog boast boom brag caution chant charge chide chime chuckle claim',
  'clarify comment complain concede conclude confess confirm contend continue correct counter',
  'crack croon cry deadpan declaim declare demand describe elaborate email emphasise emphasize',
  'enthuse estimate exclaim exhort explain expound express extol fire fret fume gasp gripe',
  'grouse growl grumble gush highlight hint hiss holler implore imply inform inquire insist',
  'instruct interject interrupt intimate intone jest joke lament laugh maintain marvel moan mock',
  'mumble muse mutter note object observe offer opine plead pledge point post preach predict',
  'press proclaim prod profess promise propose protest push put quip quote rail raise rant read',
  'reason reassure rebut recall recite recount reflect reiterate relate remark remember repeat',
  'reply report respond retaliate retort retweet reveal riff roar say scoff scold scream share',
  'shoot shout shrug sigh signal sing snap snarl sniff snipe speculate start state stipulate',
  'stress suggest summarize surmise swear taunt tease tell testify text theorize thunder tweet',
  'underline underscore urge venture volunteer vow warn whisper wonder worry write yell',
);
/** Verbs that name what the words do (called it “false”); beside a statement they prove less. */
const JUDGING = wordList(
  'accuse apologise apologize applaud attack believe belittle bemoan bill blame brand call cast',
  'castigate characterise characterize cite commend compare condemn consider credit criticise',
  'criticize decry deem defend denounce deny depict deplore deride dismiss disparage dub',
  'excoriate fault fear feel hail hope invite label lambaste lash liken order paint pan portray',
  'praise pronounce question rebuff rebuke recommend refer regard reject request ridicule rip',
  'see slam support term thank think threaten tout trash vilify voice want welcome',
);
/** Verbs that mean something else as often; they count only right beside the marks. */
const LOOSE = wordList(
  'attack beam begin believe cast consider crack fear feel fire highlight hint hope imply invite',
  'laugh maintain offer order post press promise propose push put quote raise read reflect',
  'relate reveal roar see share shoot shrug sigh signal sing start suggest support think',
  'underline underscore venture volunteer want welcome wonder worry',
);
/** Verbs whose bare form is a noun far oftener. */
const NOUNS = wordList(
  'attack bill blog email fault fire label laugh object order pan post press push question rail',
  'rant support text tout trash',
);
/** Verbs whose passive has who is spoken to for a subject; the second need a hearer always. */
const ASKING = wordList('ask instruct order press urge warn');
const TELLING = wordList('inform tell');
const DOUBLED = wordList('admit blog brag dub label pan prod quip refer rip slam snap');
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
};

const WENT_ON: Cue = {
  form: 'finite',
  strength: 'saying',
  isLoose: true,
  hearer: 'none',
  particle: 'on',
};

/** The forms of every cue verb. */
export const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...formsOf(JUDGING, 'judging'),
  ...formsOf(SAYING, 'saying'),
  ...['goes', 'went'].map((word) => [word, WENT_ON] as const),
]);

function formsOf(verbs: Iterable<string>, strength: Cue['strength']): [string, Cue][] {
  return [...verbs].flatMap((verb) => {
    const of = (form: Cue['form']): Cue => ({
      form,
      strength,
      isLoose: LOOSE.has(verb),
      hearer: TELLING.has(verb) ? 'needed' : ASKING.has(verb) ? 'possible' : 'none',
      particle: undefined,
    });
    const finite = [thirdPerson(verb), ...(IRREGULAR[verb] ?? [withEnding(verb, 'ed')])];
    const forms: [string, Cue][] = finite.map((word) => [word, of('finite')]);
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
