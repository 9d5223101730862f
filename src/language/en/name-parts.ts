import { wordList } from '../word-list.ts';

/** Words with a capital that stand before a name and are no part of it. */
export const TITLES = wordList(
  'activist actor actress adm. administrator admiral adviser advisor ambassador analyst anchor',
  'archbishop attorney aunt author billionaire bishop brother candidate capt. captain cardinal',
  'ceo chair chairman chairwoman chancellor chief coach col. colonel columnist comedian',
  'commissioner congressman congresswoman correspondent councilman councilwoman counsel delegate',
  'democrat democratic deputy detective dictator director dr. editor father former founder gen.',
  'general gov. governor hon. host investor judge justice king lady leader libertarian',
  'lieutenant lt. major manager mayor minister miss mr. mrs. ms. nominee officer pastor pope',
  'premier pres. president prime prince princess prof. professor queen rapper rep. reporter',
  'representative reps. republican republicans rev. secretary sen. senator sens. sergeant sgt.',
  'sheriff singer sir sister speaker spokesman spokesperson spokeswoman strategist',
  'superintendent treasurer uncle vice',
);

/** Words that make a run of capitals the name of a body. */
export const BODY_WORDS = wordList(
  'abc aclu administration afp agency alliance amazon americans ap apple army association',
  'authority bank bbc board bureau campaign cartel caucus cbs center centre chronicle church cia',
  'city club cnn co coalition college command commission committee company conference congress',
  'convention corp council county court democrats department dhs dnc doj epa eu examiner',
  'facebook fbi federation force foundation fox fund gazette globe google gop government group',
  'guard guardian herald house ice inc initiative inquirer instagram institute institution irs',
  'journal kingdom kremlin league magazine microsoft ministry mirror msnbc nations nato navy nbc',
  'network news npr nra nsa observer office organization parenthood parliament party pentagon',
  'police post press project register republic republicans reuters review rnc senate service',
  'society standard state states team telegraph times treasury treaty tribune twitter un union',
  'university upi youtube',
);

/** Peoples and parties: capitals that describe, and name nobody. */
export const DESCRIBING = wordList(
  'afghan african american arab asian australian black brazilian british canadian catholic',
  'central chinese christian colombian conservative cuban democrat democratic east eastern',
  'egyptian english european evangelical french german gop hispanic indian iranian iraqi irish',
  'israeli italian japanese jewish korean latin latino liberal libertarian mexican muslim north',
  'northern pakistani philippine polish republican russian saudi scottish south southern spanish',
  'syrian turkish u.k. u.s. uk ukrainian us venezuelan vietnamese west western white',
);

export const SUFFIXES = wordList('ii iii iv jr jr. sr sr.');

/** Small words inside a name: Ursula von der Leyen, Andrés de la Cruz. */
export const PARTICLES = wordList(
  'al bin da de del den der di dos du el ibn la las le los ter van von y',
);
