import { ruleWords } from '../domain/rule.ts';

/** What the program's own rules leave out, beside those of the list of clutter. */
const NOTES: Readonly<Record<string, string>> = {
  'left-out-by-the-record':
    'Whoever keeps the archive has said which lines are text, and this is none.',
  'repeated-headline': 'The headline where it stands once more.',
  'label-of-the-page': 'The label of a box, a button or a link.',
  'notice-of-the-page': 'The page speaks of itself, its letters or its readers’ data.',
  'embedded-post': 'What was posted elsewhere and the page shows.',
  form: 'What asks the reader for an address, a search or a vote.',
  caption: 'The caption of a picture.',
  'photo-credit': 'Who took a picture, with its caption.',
  'picture-credit': 'Who took a picture.',
  'link-note': 'What the page says of a link within a sentence.',
  'stands-in-other-captures': 'A line that several pages of one site have.',
  'date-of-something-else':
    'A date above the headline: of the day of the visit, or of another article.',
  'reading-time': 'How long the page takes to read.',
  byline: 'A byline that names nobody.',
  'date-line': 'A date that is no one day, or none.',
  'publication-line': 'A date of publication that is no one day.',
  'update-line': 'A date of change that is no one day.',
  'at-the-edge-of-the-text': 'It may be text, but stands where the text has begun or ended.',
  'apart-from-the-text': 'Nothing speaks against it but that the text is elsewhere.',
  'one-or-two-words': 'A line of one or two words.',
  'three-or-four-words': 'A line of three or four words.',
  'a-short-line': 'A line of five to nine words.',
  'a-line': 'A line of ten to nineteen words.',
  'a-paragraph': 'A line of a paragraph’s length that little else speaks for.',
  'the-end-of-a-sentence': 'It ends like a sentence, and nothing speaks for it.',
  'ends-in-a-colon': 'A line that ends in a colon, as labels do.',
  'has-a-comma': 'A line with a comma, as lists have.',
  'small-letters': 'A line of small words.',
  'ends-in-a-bracket': 'A line that ends in a bracket, as credits and counts do.',
  'nothing-but-numbers': 'A line of numbers.',
  'a-short-line-with-a-year': 'A short line with a year in it, as dates have.',
  'a-copyright-sign': 'A line with the sign of a copyright.',
  'an-address': 'A line with an address.',
  'all-in-capitals': 'A line of capitals.',
  'not-in-the-stated-text': 'The page’s own data give the text without it.',
  'a-notice-of-the-page': 'The page speaks of itself, its letters or its readers’ data.',
  'known-furniture': 'A line whose words are those of furniture, a date or a byline.',
  'the-label-of-a-box': 'A line that is the label of a box.',
  'stands-there-again': 'A line that stands on the page more than once.',
  'a-third-of-it-links': 'A line a third of which is links.',
  'mostly-links': 'A line that is mostly links.',
  'nothing-but-a-link': 'A line that is a link and nothing else.',
  'a-list-item': 'An item of a list.',
  'a-subhead': 'A heading that is none of the text.',
  'a-page-head': 'A heading of the page that is not the headline.',
  'a-bare-box': 'A line in no paragraph of the markup.',
  'a-button': 'A button, or the label of a field.',
  'a-table-row': 'A row of a table.',
  'in-a-menu': 'A line of a menu.',
  'in-an-aside': 'A line of a part that stands aside.',
  'in-a-footer': 'A line at the foot of a part.',
  'in-a-header': 'A line at the head of a part.',
  'in-a-form': 'A line of a form.',
  'in-a-figure': 'A line beside a picture.',
  'a-caption': 'The caption of a picture, by its markup.',
  'in-a-table': 'A line of a table.',
  'in-a-list': 'An item of a list.',
  'in-a-blockquote': 'A line of a block that is set apart.',
  'deep-below-the-text': 'A line in boxes within the part that has the text.',
  'shortly-below-a-sentence': 'A line shortly below a sentence.',
  'shortly-above-a-sentence': 'A line shortly above a sentence.',
  'below-a-sentence': 'A line right below a sentence.',
  'above-a-sentence': 'A line right above a sentence.',
  'between-sentences': 'A line between sentences of something else.',
  'below-long-lines': 'A line below long ones that are none of the text.',
  'above-long-lines': 'A line above long ones that are none of the text.',
  'far-from-sentences': 'A line far from any sentence.',
  'in-a-part-of-sentences': 'A line in a part where others are sentences.',
  'under-sentences': 'A line below sentences of something else.',
  'below-a-short-line': 'A line below one of a few words.',
  'above-a-short-line': 'A line above one of a few words.',
  'above-the-headline': 'A line above the headline.',
  'the-headline-again': 'The headline where it stands once more.',
  'below-the-label-of-a-box': 'A line below the label of a box of other articles or of comments.',
  'boxed-beside-a-short-line': 'Such a line with a line of a few words beside it.',
  'boxed-and-far-from-a-sentence': 'Such a line without a sentence near above it.',
  'below-a-gap': 'A line below a stretch without a sentence.',
  'below-a-wide-gap': 'A line below a long stretch without a sentence.',
  'json-ld-body': 'The text, as data for search engines repeat it.',
  'comment-address': 'The address from which a program saved the page, of no outlet known.',
  'comment-captured': 'When a program saved the page; only the record’s time counts.',
  'time-date': 'A date that may be of any article on the page.',
};

const PART = /^(?<where>called|in)-(?<part>[a-z]+)$/;
const DATA = /^(?:json-ld|meta|title|time|link|html|comment|language)-/;

/** What a rule of the program leaves out, for a reader; undefined where it is none of them. */
export function noteOfRule(rule: string): string | undefined {
  const { where, part = '' } = PART.exec(rule)?.groups ?? {};
  if (where !== undefined) {
    return `A line ${where === 'in' ? 'in' : 'of'} a part that the markup names as ${part}.`;
  }
  return (
    NOTES[rule] ?? (DATA.test(rule) ? 'Data of the page that say nothing sure here.' : undefined)
  );
}

/** A rule that left a line out, in words: `in a part named newsletter`. */
export function leftOutWords(rule: string): string {
  const { where, part = '' } = PART.exec(rule)?.groups ?? {};
  if (where === undefined) return ruleWords(rule).replace(/^json ld/, 'JSON-LD');
  return where === 'in' ? `in a part named ${part}` : `named ${part}`;
}
