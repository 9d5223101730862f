import { type AskingWords, askingWordsSchema } from './asking-words.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { ClutterWords } from './clutter-words.ts';
import { type FurnitureWords, furnitureWordsSchema } from './furniture-words.ts';
import { type LineWords, lineWordsSchema } from './line-words.ts';
import { type NameWords, nameListsSchema } from './name-words.ts';
import { type RoleNouns, roleWordsSchema } from './role-nouns.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { SpeechWords } from './speech-words.ts';
import type { TimeWords } from './time-words.ts';
import { type TopicWords, topicWordsSchema } from './topic-words.ts';
import { type WordForms, wordFormsSchema } from './word-forms.ts';
import type { WordList } from './word-list.ts';

/** What the rules of reading know of a language: words, and the few functions that its grammar asks for. */
export interface Language extends Sections {
  /** BCP 47. */
  readonly code: string;
  /** Its commonest small words, by which a text in it is known; none where its letters tell. */
  readonly stopWords: WordList;
  /** By what rules tell who said what; without it no quotation is read. */
  readonly speech: SpeechWords | undefined;
  /** By what rules tell which times prose tells; without it none is read. */
  readonly time: TimeWords | undefined;
  /** By what clutter is known, by its kinds. */
  readonly clutter: ClutterWords;
  /** Endings by which forms of one word differ: `talk`, `talks`. */
  readonly endings: readonly string[];
  /** By what the forms of a word differ; without it a word has only the one that is written. */
  readonly forms: WordForms;
}

interface Sections {
  readonly calendar: CalendarWords;
  readonly lines: LineWords;
  readonly furniture: FurnitureWords;
  readonly sentences: SentenceWords;
  readonly names: NameWords;
  readonly roles: RoleNouns;
  readonly topics: TopicWords;
  readonly asking: AskingWords;
}

/** A language as its folder gives it: as much as it knows. */
type Given = Pick<Language, 'code'> &
  Partial<Pick<Language, 'stopWords' | 'speech' | 'time' | 'clutter' | 'endings' | 'forms'>> & {
    readonly [Section in keyof Sections]?: Partial<Sections[Section]>;
  };

const NONE: WordList = new Set();
const NEVER = /(?!)/g;

const NOTHING: Sections = {
  calendar: { months: [], weekdays: [], seasons: [], ordinals: [], of: [], at: [] },
  lines: lineWordsSchema.parse({}),
  furniture: furnitureWordsSchema.parse({}),
  sentences: { abbreviations: NONE, openers: NONE },
  names: {
    ...nameListsSchema.parse({}),
    ...{ common: NONE, particles: [], links: [], given: NONE, places: NONE },
  },
  roles: {
    ...roleWordsSchema.parse({}),
    lead: NEVER,
    preposition: NEVER,
    relative: NEVER,
    saying: NEVER,
  },
  topics: topicWordsSchema.parse({}),
  asking: askingWordsSchema.parse({}),
};

/** The language of a code; one of which nothing is known where none of these has it. */
export function languageOf(code: string, languages: readonly Language[]): Language {
  return languages.find((one) => one.code === code) ?? defineLanguage({ code });
}

/** A language that dates by the holidays of all the world and of some countries (`US`) alone. */
export function withHolidays(language: Language, countries: readonly string[]): Language {
  const { time } = language;
  if (time === undefined) return language;
  const holidays = time.holidays.filter((holiday) => {
    return holiday.in === undefined || holiday.in.some((country) => countries.includes(country));
  });
  return { ...language, time: { ...time, holidays } };
}

/** A language of the words given; of those that are not, it has none. */
export function defineLanguage(given: Given): Language {
  return {
    code: given.code,
    stopWords: given.stopWords ?? NONE,
    speech: given.speech,
    time: given.time,
    clutter: given.clutter ?? {},
    endings: given.endings ?? [],
    forms: given.forms ?? wordFormsSchema.parse({}),
    calendar: { ...NOTHING.calendar, ...given.calendar },
    lines: { ...NOTHING.lines, ...given.lines },
    furniture: { ...NOTHING.furniture, ...given.furniture },
    sentences: { ...NOTHING.sentences, ...given.sentences },
    names: { ...NOTHING.names, ...given.names },
    roles: { ...NOTHING.roles, ...given.roles },
    topics: { ...NOTHING.topics, ...given.topics },
    asking: { ...NOTHING.asking, ...given.asking },
  };
}
