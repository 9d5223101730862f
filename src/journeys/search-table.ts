/** The five articles, by the beginnings of their headlines. */
const BLOC = 'Latin American bloc';
const TROOPS = '[Sheinbaum says';
const AID = 'Claudia Sheinbaum rejects';
const STRAIN = 'Mexico-US Relations';
const CRISIS = 'Cartel Crisis';

interface Expected {
  readonly what: string;
  /** The query, as the address of the search page has it. */
  readonly query: string;
  /** The beginnings of all results, in any order where none is asked for. */
  readonly results: readonly string[];
  /** How many results the other kind has. */
  readonly elsewhere: number;
}

/**
 * Queries and what they find in the five articles: read from the texts, not from the program. How the
 * words of a query are read is tested where it is done; here, that all parts work as one.
 */
export const SEARCH_TABLE: readonly Expected[] = [
  { what: 'one word', query: 'q=sovereignty', results: [TROOPS, CRISIS], elsewhere: 2 },
  { what: 'a word in another form', query: 'q=tariff', results: [BLOC, STRAIN], elsewhere: 0 },
  { what: 'a surname', query: 'q=Schumer', results: [STRAIN], elsewhere: 5 },
  { what: 'a name without its accents', query: 'q=lopez+obrador', results: [STRAIN], elsewhere: 1 },
  { what: 'two words anywhere', query: 'q=weapons+industry', results: [BLOC], elsewhere: 1 },
  {
    what: 'an exact phrase',
    query: 'q="drug+cartels"',
    results: [CRISIS, TROOPS, AID, BLOC],
    elsewhere: 0,
  },
  { what: 'a phrase in curly marks', query: 'q=“not+for+sale”', results: [TROOPS], elsewhere: 1 },
  {
    what: 'a phrase and a word',
    query: 'q=“work+together”+territory',
    results: [CRISIS, TROOPS],
    elsewhere: 2,
  },
  { what: 'an exact word', query: 'q="cartel"', results: [CRISIS, STRAIN], elsewhere: 2 },
  {
    what: 'a phrase across a dash',
    query: 'q=“Los+Chapitos+—+the+faction”',
    results: [STRAIN],
    elsewhere: 0,
  },
  {
    what: 'a word that must not be there',
    query: 'q=cartels+-tariff',
    results: [CRISIS, AID, TROOPS],
    elsewhere: 3,
  },
  {
    what: 'a phrase that must not be there',
    query: 'q=Trump+-"drug+cartels"',
    results: [STRAIN],
    elsewhere: 8,
  },
  {
    what: 'quotations',
    query: 'q=sovereignty&tab=quotations',
    results: ['No, President Trump. Sov', 'No, President Trump, our'],
    elsewhere: 2,
  },
  {
    what: 'quotations of one speaker',
    query: 'q=territory&speaker=claudia-sheinbaum',
    results: ['No, President Trump, our', 'We can work together, but you', 'For many years'],
    elsewhere: 4,
  },
  {
    what: 'quotations of one kind',
    query: 'q=slander&kind=partial',
    results: ['slander and interference'],
    elsewhere: 1,
  },
  {
    what: 'all outlets but one, the newest first',
    query: 'outlet=-voz&sort=newest',
    results: [STRAIN, CRISIS, TROOPS, BLOC],
    elsewhere: 23,
  },
  {
    what: 'the oldest first',
    query: 'q=Trump&sort=oldest',
    results: [BLOC, TROOPS, CRISIS, STRAIN, AID],
    elsewhere: 8,
  },
  { what: 'a month', query: 'q=Trump&from=2025-02&to=2025-02', results: [BLOC], elsewhere: 0 },
  {
    what: 'a time in which open dates may fall',
    query: 'q=Trump&from=2025-06&to=2025-12',
    results: [TROOPS, CRISIS],
    elsewhere: 5,
  },
  {
    what: 'a known word and another, which is passed over',
    query: 'q=fentanyl+xylophone',
    results: [AID, TROOPS, CRISIS, STRAIN],
    elsewhere: 0,
  },
];
