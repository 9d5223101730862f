/** A story as a file of Reuters-21578 has it, with the words by which its topics and so on are told. */
export interface SgmStory {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly date: string;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/**
 * Reads a file in the form of Reuters-21578: elements `<REUTERS>` with a title, a body and a date.
 * What has not all three, or is cut short, is left out.
 */
export function readSgm(text: string): SgmStory[] {
  return [...text.matchAll(/<REUTERS\b(?:(?!<REUTERS\b)[^])*?<\/REUTERS>/g)].flatMap(([one]) => {
    const headline = contentOf(one, 'TITLE').replaceAll(/\s+/g, ' ').trim();
    const date = dayOf(contentOf(one, 'DATE'));
    const place = contentOf(one, 'DATELINE').trim();
    const body = contentOf(one, 'BODY');
    const paragraphs = paragraphsOf(place === '' ? body : `${place} ${body.trimStart()}`);
    if (headline === '' || body === '' || date === undefined || paragraphs.length === 0) return [];
    const terms = (name: string) =>
      [...contentOf(one, name).matchAll(/<D>(.*?)<\/D>/g)].map(([, words = '']) => words);
    return {
      ...{ headline, paragraphs, date },
      ...{ topics: terms('TOPICS'), people: terms('PEOPLE'), organisations: terms('ORGS') },
    };
  });
}

function contentOf(element: string, name: string): string {
  const [, content = ''] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(element) ?? [];
  return content
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&#\d+;/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/[^\P{Cc}\n]/gu, '');
}

function dayOf(words: string): string | undefined {
  const [, day = '', month = '', year = ''] = /(\d+)-([A-Z]{3})-(\d{4})/.exec(words) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return undefined;
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** A line that is indented begins a paragraph; rows of figures stay lines of their own. */
function paragraphsOf(body: string): string[] {
  const paragraphs: string[] = [];
  for (const line of body.split('\n').map((one) => one.trimEnd())) {
    const words = line.trim();
    if (words === '' || /^reuter;?$/i.test(words)) continue;
    const last = paragraphs.length - 1;
    const isRow = / {3,}\S| vs /.test(words);
    if (last < 0 || isRow || /^ {2}/.test(line)) paragraphs.push(words);
    else paragraphs[last] = `${paragraphs[last] ?? ''} ${words}`;
  }
  return paragraphs;
}
