import { inALine, type Planter } from './payloads.ts';

/** The lines of its text in a capture, as its record names them. */
export const TEXT_LINES = '5-15';

/** How a text names the person and the body of a group, which vocabularies know. */
export const named = (at: number) => `Mallory Payload${String(at)}`;
export const bodied = (at: number) => `Bureau of Hostile${String(at)}`;
export const onTopic = (at: number) => `hostile topic${String(at)}`;

/** A line that a rule leaves out, whose note says why. */
export const furnitureOf = (rules: string, at: number) => `Join the ${rules} club ${String(at)}`;

/** A copied text with payloads in every line: headline, byline, prose, what is said and left out. */
export function hostileText(planter: Planter, group: readonly number[], at: number): string {
  const plant = (place: string) => planter.plant(`text ${place}`, group, inALine);
  return [
    `Home | ${plant('menu')}`,
    `Storm ${plant('headline')} of the year`,
    `By ${plant('byline')}`,
    '5 March 2025',
    `The harbour was closed for three days this week, ${plant('paragraph')} after a storm.`,
    plant('bare line'),
    `- ${plant('list item')}`,
    `“We say ${plant('quotation')} and mean it, every word of it,” ${named(at)} said on Monday.`,
    `The ${bodied(at)} said that the pier ${plant('reported')} was open again.`,
    `On 4 March 2024 the pier ${plant('told time')} was closed for a day.`,
    `This ${onTopic(at)} goes on and on. ${plant('topic')}`,
    `> ${plant('quoted line')}`,
    `| ${plant('table')} | a | b |`,
    `“It was a long night for all of us here,” ${plant('speaker')} said.`,
    `The lights were found on the beach and carried home, ${plant('last line')}.`,
    `Tags: ${plant('tags')}`,
    `Subscribe: ${plant('furniture')}`,
    // What the archive's own rules, and those of its outlet, know as furniture.
    furnitureOf('archive', at),
    furnitureOf('outlet', at),
    planter.plant('outlet masthead', group, inALine),
    '',
  ].join('\n');
}
