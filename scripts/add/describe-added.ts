import { basename } from 'node:path';
import type { Article } from '../../src/disk/finish-ingest.ts';
import { dateWords } from '../../src/domain/date-words.ts';
import { ruleWords } from '../../src/domain/rule.ts';
import { gapsOf } from '../../src/ingest/report/gaps.ts';
import type { Known, ToldCapture } from '../../src/ingest/report/told-capture.ts';
import { doubtsOf } from '../../src/ingest/report/worst.ts';
import { count } from '../../src/domain/count.ts';
import type { Added } from './add-capture.ts';

/** What an ingest has to tell of a capture. */
type Made = Pick<Article, 'file' | 'slug' | 'told'>;

/**
 * What was added to a folder, in words: of each new capture, below its name and that of its article,
 * what was found, how that is known, how much text there is, what is missing, and what to look at.
 */
export function describeAdded(
  added: readonly Added[],
  made: readonly Made[],
  folder: string,
): string {
  const articles = new Map(made.map((article) => [article.file, article]));
  const told = added.flatMap((one) => {
    const article = articles.get(one.name);
    if (!one.isNew) return [`${basename(one.file)}: there already, as ${one.name}.\n`];
    return article === undefined ? [] : [describeArticle(article)];
  });
  const number = added.filter(({ isNew }) => isNew).length;
  return [...told, `${count(number, 'capture')} added to ${folder}.\n`].join('\n');
}

function describeArticle({ file, slug, told }: Made): string {
  const rows: [label: string, words: readonly string[]][] = [
    ['found', foundIn(told)],
    ['known by', knownBy(told)],
    ['text', [textOf(told)]],
    ['missing', gapsOf(told)],
    ['look at', toLookAt(told)],
  ];
  const lines = rows.map(([label, words]) => {
    return `  ${label.padEnd(8)}  ${words.length === 0 ? 'nothing' : words.join('; ')}\n`;
  });
  return `${file} → articles/${slug}\n${lines.join('')}`;
}

function foundIn({ title, date, outlet, authors }: ToldCapture): string[] {
  const by = authors.map(({ value }) => value).join(' and ');
  return [
    ...(title === null ? [] : [`“${title.value}”`]),
    ...(date === null ? [] : [dateWords(date.value)]),
    ...(outlet === null ? [] : [outlet.value]),
    ...(by === '' ? [] : [`by ${by}`]),
  ];
}

function knownBy({ title, date, outlet, authors: [author] }: ToldCapture): string[] {
  const all = Object.entries({ headline: title, date, outlet, author });
  return all.flatMap(([noun, known]: [string, Known | null | undefined]) =>
    !known ? [] : [`${noun}: ${ruleWords(known.by)}`],
  );
}

function textOf({ words, lines, found }: ToldCapture): string {
  return [
    count(words, 'word'),
    count(found.quotations, 'quotation'),
    count(found.people, 'person', 'people'),
    count(found.topics, 'topic'),
    `${count(lines.dropped, 'line')} of the page left out`,
  ].join(', ');
}

const FEW_NAMES = 5;

function toLookAt(told: ToldCapture): string[] {
  const outlet = told.proposals.flatMap((one) => (one.kind === 'outlet' ? [one.name] : []));
  const names = told.proposals
    .flatMap((one) => (one.kind === 'name' ? [one] : []))
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, FEW_NAMES)
    .map(({ name }) => name);
  const missing = new Set(gapsOf(told));
  return [
    ...doubtsOf(told).flatMap(({ words }) => (missing.has(words) ? [] : [words])),
    ...outlet.map((name) => `an outlet that no vocabulary has: ${name}`),
    ...(names.length > 0 ? [`names that no vocabulary has: ${names.join(', ')}`] : []),
    ...told.notices,
  ];
}
