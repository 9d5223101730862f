const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Capitalised words that stand before a name and are no part of it. */
export const TITLES = list(
  'president senator sen. sens. rep. reps. representative gov. governor speaker leader republican republicans ' +
    'democratic democrat libertarian former secretary justice judge dr. mr. mrs. ms. miss sir lady attorney vice ' +
    'prime minister chancellor king queen prince princess pope rev. prof. professor sgt. capt. lt. col. gen. ' +
    'adm. general admiral colonel captain sergeant lieutenant major chief director chairman chairwoman chair ' +
    'ambassador congressman congresswoman mayor sheriff detective officer commissioner spokesman spokeswoman spokesperson ' +
    'candidate nominee ceo founder professor coach delegate counsel adviser advisor manager strategist reporter ' +
    'anchor host columnist correspondent editor councilman councilwoman treasurer administrator superintendent ' +
    'archbishop cardinal bishop pastor father sister brother uncle aunt comedian actor actress rapper singer ' +
    'author dictator premier deputy pres. hon. analyst billionaire activist investor',
);

/** Words that make a capitalised run the name of a body. */
export const BODY_WORDS = list(
  'department ministry committee commission council court house senate congress party university college ' +
    'institute foundation association union alliance agency bureau office bank group inc corp company co times post ' +
    'news journal magazine tribune herald press network campaign administration center centre society club ' +
    'league fund board team police army navy service authority federation coalition organization command ' +
    'treasury treaty cartel church initiative project institution conference convention caucus force guard ' +
    'democrats republicans states nations kingdom city state county republic government parenthood guardian ' +
    'examiner observer globe inquirer chronicle gazette telegraph mirror register standard review politico ' +
    'cnn msnbc nbc abc cbs fox ap afp reuters upi npr bbc buzzfeed breitbart huffpost huffpo facebook twitter google ' +
    'apple amazon microsoft kremlin pentagon fbi cia nsa irs epa ice dhs doj nra aclu un nato eu dnc rnc gop',
);

/** Peoples and parties: capitals that describe, and name nobody. */
export const DESCRIBING = list(
  'american mexican canadian british english french german russian chinese japanese israeli iranian iraqi syrian ' +
    'turkish italian spanish european african asian latin latino hispanic muslim christian jewish catholic ' +
    'evangelical black white republican democratic democrat libertarian conservative liberal us u.s. uk u.k. ' +
    'venezuelan cuban colombian brazilian indian pakistani afghan ukrainian polish irish scottish australian ' +
    'southern northern western eastern north south west east central saudi egyptian korean vietnamese philippine gop arab',
);

export const SUFFIXES = list('jr. sr. jr sr ii iii iv');
/** Small words inside a name: Ursula von der Leyen, Andrés de la Cruz. */
export const PARTICLES = list(
  'de del la las los von van der den bin al el ibn da di du dos ter le y',
);

/** Places whose names look like a person's, or stand alone as a subject. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'new york,new hampshire,new jersey,new mexico,new orleans,new england,north carolina,south carolina,north dakota,' +
    'south dakota,west virginia,rhode island,los angeles,san francisco,san diego,san antonio,las vegas,new york city,' +
    'mexico city,el paso,santa fe,fort worth,hong kong,saudi arabia,north korea,south korea,south africa,new zealand,' +
    'costa rica,el salvador,puerto rico,united states,united kingdom,latin america,middle east,wall street,' +
    'silicon valley,capitol hill,white house,washington,america,mexico,canada,china,russia,iran,iraq,israel,syria,' +
    'germany,france,britain,england,spain,italy,turkey,egypt,india,pakistan,japan,venezuela,colombia,brazil,cuba,' +
    'europe,africa,asia,texas,florida,california,ohio,iowa,nevada,arizona,colorado,virginia,georgia,michigan,' +
    'wisconsin,pennsylvania,massachusetts,minnesota,missouri,indiana,illinois,tennessee,kentucky,louisiana,alabama,' +
    'mississippi,arkansas,oklahoma,kansas,nebraska,utah,idaho,montana,wyoming,oregon,alaska,hawaii,vermont,maine,' +
    'connecticut,delaware,maryland,chicago,boston,philadelphia,cleveland,miami,dallas,houston,atlanta,detroit,denver,' +
    'ottawa,toronto,montreal,vancouver,calgary,edmonton,winnipeg,halifax,quebec,ontario,alberta,manitoba,saskatchewan,' +
    'nova scotia,new brunswick,newfoundland,british columbia,prince edward island,ukraine,kyiv,poland,sweden,norway,' +
    'denmark,finland,ireland,scotland,wales,greece,australia,sydney,melbourne,chile,peru,argentina,bolivia,ecuador,' +
    'honduras,guatemala,nicaragua,haiti,nigeria,kenya,ethiopia,somalia,afghanistan,lebanon,jordan,yemen,libya,' +
    'parliament,congress,twitter,instagram,youtube,' +
    'seattle,phoenix,london,paris,berlin,moscow,beijing,tokyo,caracas,brussels,jerusalem,democrats,republicans,americans'
  ).split(','),
);
