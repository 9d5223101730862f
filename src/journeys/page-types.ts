const ARTICLE = '/articles/mexico-us-relations-continue-to-strain-over-organized-crime/';

/** A page of each type that the site has. */
export const PAGE_TYPES = [
  ['the home page', '/'],
  ['an article', ARTICLE],
  ['a capture', `${ARTICLE}capture/`],
  ['the index of topics', '/topics/'],
  ['a topic', '/topics/sovereignty/'],
  ['the index of people', '/people/'],
  ['a person', '/people/claudia-sheinbaum/'],
  ['the index of organisations', '/organisations/'],
  ['an organisation', '/organisations/white-house/'],
  ['the index of outlets', '/outlets/'],
  ['an outlet', '/outlets/counter-information/'],
  ['the quotations', '/quotes/'],
  ['the quotations by speaker', '/quotes/by-speaker/'],
  ['quotations found', '/search/?q=territory&speaker=claudia-sheinbaum&outlet=-voz'],
  ['a year', '/2025/'],
  ['a month', '/2025/05/'],
  ['a day', '/2025/05/28/'],
  ['the timeline', '/timeline/'],
  ['the search page', '/search/'],
  ['results of a search', '/search/?q=sovereignty&from=2025'],
  ['a search without results', '/search/?q=shumer&topic=tariffs'],
  ['about the archive', '/about/'],
] as const;
