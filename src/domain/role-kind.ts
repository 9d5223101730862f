const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for what a person is, as reporters use them in the place of a name. */
const PERSONS = list(
  'president vice-president premier minister chancellor senator congressman congresswoman representative ' +
    'lawmaker legislator governor mayor secretary ambassador envoy diplomat attorney lawyer judge justice ' +
    'prosecutor officer official officials spokesman spokeswoman spokesperson spokespeople spokesmen aide aides ' +
    'adviser advisor advisers advisors strategist consultant manager director chairman chairwoman chair chief ' +
    'head boss ceo executive founder co-founder owner editor publisher reporter journalist correspondent ' +
    'columnist commentator host anchor analyst expert experts professor scholar historian scientist economist ' +
    'researcher author writer blogger activist organizer advocate protester protesters demonstrator supporter ' +
    'supporters critic critics opponent opponents rival rivals candidate candidates nominee contender ' +
    'front-runner frontrunner runner-up mogul billionaire tycoon businessman businesswoman entrepreneur investor ' +
    'banker developer star actor actress singer comedian celebrity leader leaders dictator king queen prince ' +
    'princess pope bishop pastor priest rabbi imam general colonel captain sergeant soldier veteran ' +
    'commander detective sheriff trooper policeman delegate delegates voter voters resident residents worker ' +
    'employee student teacher doctor physician nurse parent mother father mom dad wife husband son daughter ' +
    'brother sister friend friends colleague neighbor man woman men women boy girl teenager person people ' +
    'republican republicans democrat democrats conservative liberal libertarian populist politician statesman politicians ' +
    'lady incumbent moderator interviewer source sources surrogate operative pollster fundraiser donor witness ' +
    'victim plaintiff defendant suspect commissioner administrator superintendent inspector investigator agent ' +
    'tenant native widow counsel treasurer member members chairperson whip speaker negotiator newcomer outsider ' +
    'grandmother grandfather coach player champion cofounder lawmakers officials senators governors jurist ' +
    'firebrand maverick magnate heiress socialist progressive hawk insider clerk registrar trustee fellow ' +
    'staffer staffers confidant heckler respondent respondents introducer cleric extremist ally allies lieutenant designer newscaster questioner chairmen chairwomen trainer owner partner lawmaker buddy ' +
    'pundit biographer attorneys lawyers analysts scholars economists reporters journalists workers students',
);

/** Nouns for bodies that speak. */
const BODIES = list(
  'agency alliance bloc group organization organisation party committee council commission company firm ' +
    'government administration campaign ministry department office bureau university college newspaper paper ' +
    'magazine network outlet site website union association coalition foundation institute bank board court ' +
    'panel police army military church club league team embassy treasury union cartel movement corporation ' +
    'think-tank center centre federation crowd audience publication station society chamber regime faction ' +
    'nonprofit charity watchdog lobby campaigners authorities conference convention caucus senate house congress',
);

/** Nouns for what was written or spoken: their words are somebody's. */
const DOCUMENTS = list(
  'statement letter report memo email e-mail tweet post message press release article editorial op-ed filing complaint ' +
    'lawsuit ruling opinion order document documents indictment affidavit resolution speech text note headline ' +
    'response reply answer comment comments remarks dictum word words argument view question promise motto theory ' +
    'transcript book essay column story piece poll survey study sign banner ad advertisement video caption ' +
    'website platform bill law amendment petition invitation notice emails letters tweets excerpts caption plan ' +
    'decree declaration communique communiqué briefing review analysis blog subject placard t-shirt shirt slogan',
);

export type RoleKind = 'person' | 'organisation' | 'document';

/** What kind of speaker a common noun (lower case) names, if it names one. */
export function roleKind(noun: string): RoleKind | undefined {
  const bare = noun.replace(/'s$/u, '');
  if (PERSONS.has(bare)) return 'person';
  if (BODIES.has(bare)) return 'organisation';
  return DOCUMENTS.has(bare) ? 'document' : undefined;
}
