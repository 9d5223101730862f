import { bodied, named, onTopic } from './hostile-text.ts';
import { inALine, type Planter } from './payloads.ts';

type Groups = readonly (readonly number[])[];

/** Writes vocabularies in which every label, other name, note, masthead and rule is a payload. */
export function writeVocabularies(
  write: (name: string, text: string) => void,
  planter: Planter,
  groups: Groups,
): void {
  const file = (name: string, value: unknown) => {
    write(`vocabularies/${name}.yaml`, JSON.stringify(value));
  };
  const terms = (kind: string, id: string, more: (at: number, group: readonly number[]) => object) =>
    groups.map((group, at) => ({
      id: `${id}${String(at)}`,
      label: planter.plant(`${kind} label`, group, inALine),
      note: planter.plant(`${kind} note`, group),
      ...more(at, group),
    }));
  const also = (kind: string, group: readonly number[], name: string) => ({
    also: [name, planter.plant(`${kind} other name`, group, inALine)],
  });
  file('people', terms('person', 'p', (at, group) => ({ ...also('person', group, named(at)), short: [planter.plant('person short name', group, inALine)] })));
  file('organisations', terms('organisation', 'b', (at, group) => also('organisation', group, bodied(at))));
  file('topics', terms('topic', 't', (at) => ({ also: [onTopic(at)] })));
  file('outlets', terms('outlet', 'o', (at, group) => ({
    ...also('outlet', group, `Daily Hostile${String(at)}`),
    mastheads: [planter.plant('outlet masthead', group, inALine)],
    hosts: [planter.plant('outlet host', group, (text) => text.replace(/[\s/:@]+/g, '_')).replaceAll(' ', '_') + '.example'],
    clutter: [rule('outlet-clutter', planter, group)],
  })));
  file('synonyms', groups.map((group, at) => [`synonym${String(at)}`, planter.plant('synonym', group, inALine)]));
  file('unindexed', groups.map((group) => planter.plant('unindexed', group, inALine)));
  write('clutter.yaml', JSON.stringify(groups.map((group, at) => rule(`hostile-${'abcdefghij'[at % 10] ?? ''}`.repeat(1) + letters(at), planter, group))));
}

function rule(id: string, planter: Planter, group: readonly number[]) {
  return {
    id,
    note: planter.plant(`${id.replace(/^hostile.*/, 'own')} rule note`, group),
    where: 'edges',
    lines: [`Subscribe: never`, planter.plant(`${id.replace(/^hostile.*/, 'own')} rule line`, group, inALine)],
  };
}

/** A number in letters, which ids of rules have alone. */
function letters(at: number): string {
  return [...String(at)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
}
