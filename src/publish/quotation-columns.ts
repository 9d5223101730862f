import { titleWords } from '../domain/catalogue-record.ts';
import { textOf } from '../domain/words.ts';
import { column, type Column } from '../formats/table.ts';
import { inFull } from '../site/addresses.ts';
import { type Quoted, speakerWords } from '../archive/quotations.ts';
import { statementLink } from '../archive/statements.ts';
import { termOf } from '../archive/terms.ts';
import { dateColumns } from './date-columns.ts';

/** What is said of a quotation itself. */
export const SAID_COLUMNS: readonly Column<Quoted>[] = [
  column('quotation', 'Id of the quotation, once in its article.', (one) => one.quotation.id),
  column('address', 'Its place in the article.', ({ href }) => inFull(href)),
  column('words', 'The very words, without the marks around them.', (one) => one.exact),
  column('before', 'What stands before them in their sentence.', ({ before }) => before),
  column('after', 'What stands after them in their sentence.', ({ after }) => after),
  column(
    'kind',
    'direct: a statement; partial: words woven into the reporter’s sentence; reported: the reporter’s own words for it, without marks.',
    ({ quotation }) => quotation.kind,
  ),
  column('speaker', 'Who says it, or “Unknown speaker”.', ({ speaker }) => speaker),
  column(
    'speaker_kind',
    'person, organisation, document or unknown.',
    ({ quotation }) => quotation.speaker.kind,
  ),
  column(
    'speaker_id',
    'Id of the speaker. Empty: in no vocabulary.',
    ({ quotation }) => quotation.speaker.id,
  ),
  column(
    'speaker_as_printed',
    'The words that name or describe the speaker there.',
    ({ quotation: { speaker } }) => (speaker.mention === null ? null : textOf(speaker.mention)),
  ),
  column(
    'resolved',
    'How the speaker is known: named, role, pronoun, continued and so on.',
    ({ quotation }) => quotation.resolved,
  ),
  column(
    'certainty',
    'How sure the speaker is, by how often the rule is right: stated, likely, or unsure.',
    ({ quotation }) => quotation.certainty,
  ),
  column(
    'candidates',
    'Of an unsure speaker, who it may be, the likeliest first.',
    ({ quotation }) => quotation.candidates.map(speakerWords),
    'list',
  ),
  column('rule', 'The rule by which it is a quotation.', ({ quotation }) => quotation.rule),
  column(
    'speaker_rule',
    'The rule that found the speaker, or left it unknown.',
    ({ quotation }) => quotation.speakerRule,
  ),
  column('why', 'Of an assertion, the archive’s reason.', ({ quotation }) => quotation.why),
  column('cue', 'The word that says it was said.', ({ quotation: { cue } }) =>
    cue === null ? null : textOf(cue),
  ),
  column(
    'paragraph',
    'Where it stands: p3 is the third paragraph.',
    ({ quotation }) => quotation.words.block.id,
  ),
  column('topics', 'Ids of the topics of its sentence.', ({ topics }) => topics, 'list'),
  column(
    'statement',
    'Where its other wordings are shown. Empty: no other article has it.',
    ({ quotation }) => {
      const statement = statementLink(quotation);
      return statement === undefined ? null : inFull(statement.href);
    },
  ),
  column('article', 'Id of the article.', ({ article }) => article.slug),
];

/** The columns of the tables of quotations and of reported speech: a row says of its article, too, what most ask for. */
export const QUOTATION_COLUMNS: readonly Column<Quoted>[] = [
  ...SAID_COLUMNS,
  column('title', 'The headline of the article.', (one) => titleWords(one.article.record)),
  ...dateColumns<Quoted>(
    'date',
    'When the article was published',
    (one) => one.article.record.date,
  ),
  column('outlet', 'Who published the article. Empty: not known.', ({ article }) => {
    const { outlet } = article.record;
    return outlet === null ? null : termOf('outlets', outlet).label;
  }),
];
