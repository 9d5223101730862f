import { bodied, furnitureOf, named, onTopic } from './hostile-text.ts';
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
  const terms = (
    kind: string,
    id: string,
    more: (at: number, group: readonly number[]) => object,
  ) =>
    groups.map((group, at) => ({
      id: `${id}${String(at)}`,
      label: planter.plant(`${kind} label`, group, inALine),
      note: planter.plant(`${kind} note`, group),
      ...more(at, group),
    }));
  const also = (kind: string, group: readonly number[], name: string) => ({
    also: [name, planter.plant(`${kind} other name`, group, inALine)],
  });
  file(
    'people',
    terms('person', 'p', (at, group) => ({
      ...also('person', group, named(at)),
      short: [planter.plant('person short name', group, inALine)],
    })),
  );
  file(
    'organisations',
    terms('organisation', 'b', (at, group) => also('organisation', group, bodied(at))),
  );
  file(
    'topics',
    terms('topic', 't', (at) => ({ also: [onTopic(at)] })),
  );
  file(
    'outlets',
    terms('outlet', 'o', (at, group) => ({
      ...also('outlet', group, `Daily Hostile${String(at)}`),
      mastheads: [planter.plant('outlet masthead', group, inALine)],
      hosts: [`${planter.plant('outlet host', group, asHost).replaceAll(' ', '-')}.example`],
      clutter: [rule('outlet', planter, group, at)],
    })),
  );
  file(
    'unindexed',
    groups.map((group) => planter.plant('unindexed', group, inALine)),
  );
  file(
    'synonyms',
    groups.map((group, at) => [`synonym${String(at)}`, planter.plant('synonym', group, inALine)]),
  );
  const rules = groups.map((group, at) => rule('archive', planter, group, at));
  write('clutter.yaml', JSON.stringify(rules));
}

/** What no host may have, and a payload has, put otherwise. */
function asHost(payload: string): string {
  return payload.replace(/[\s/:@]+/g, '_');
}

function rule(of: 'archive' | 'outlet', planter: Planter, group: readonly number[], at: number) {
  return {
    id: `${of}-${letters(at)}`,
    note: planter.plant(`note of a rule of the ${of}`, group),
    where: 'edges',
    lines: [furnitureOf(of, at), planter.plant(`line of a rule of the ${of}`, group, inALine)],
  };
}

/** A number in letters: ids of rules have no others. */
function letters(at: number): string {
  return [...String(at)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('');
}
