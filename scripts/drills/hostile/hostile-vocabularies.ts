import { bodied, furnitureOf, named, onTopic } from './hostile-text.ts';
import { inALine, type Planter } from './payloads.ts';

type Group = readonly number[];
/** Writes a file of the archive. */
type Write = (name: string, text: string) => void;

/** Writes vocabularies in which every label, other name, note, masthead and rule is a payload. */
export function writeVocabularies(write: Write, planter: Planter, groups: readonly Group[]): void {
  const plant = (place: string, group: Group) => planter.plant(place, group, inALine);
  const each = <Made>(make: (at: number, group: Group) => Made) =>
    groups.map((group, at) => make(at, group));
  const lists = {
    ...termLists(planter, groups),
    unindexed: each((_, group) => plant('unindexed', group)),
    synonyms: each((at, group) => [`synonym${String(at)}`, plant('synonym', group)]),
  };
  for (const [name, list] of Object.entries(lists))
    write(`vocabularies/${name}.yaml`, JSON.stringify(list));
  const rules = each((at, group) => ruleOf('archive', planter, group, at));
  write('clutter.yaml', JSON.stringify(rules));
}

function termLists(planter: Planter, groups: readonly Group[]) {
  const terms = (kind: string, more: (at: number, group: Group) => object) =>
    groups.map((group, at) => ({
      id: `${IDS[kind] ?? ''}${String(at)}`,
      label: planter.plant(`${kind} label`, group, inALine),
      note: planter.plant(`${kind} note`, group),
      ...more(at, group),
    }));
  const also = (kind: string, group: Group, name: string) => ({
    also: [name, planter.plant(`${kind} other name`, group, inALine)],
  });
  return {
    people: terms('person', (at, group) => ({
      ...also('person', group, named(at)),
      short: [planter.plant('person short name', group, inALine)],
    })),
    organisations: terms('organisation', (at, group) => also('organisation', group, bodied(at))),
    topics: terms('topic', (at) => ({ also: [onTopic(at)] })),
    outlets: terms('outlet', (at, group) => ({
      ...also('outlet', group, `Daily Hostile${String(at)}`),
      mastheads: [planter.plant('outlet masthead', group, inALine)],
      hosts: [`${planter.plant('outlet host', group, asHost).replaceAll(' ', '-')}.example`],
      clutter: [ruleOf('outlet', planter, group, at)],
    })),
  };
}

const IDS: Readonly<Record<string, string>> = {
  person: 'p',
  organisation: 'b',
  topic: 't',
  outlet: 'o',
};

/** What no host may have, and a payload has, put otherwise. */
function asHost(payload: string): string {
  return payload.replace(/[\s/:@]+/g, '_');
}

function ruleOf(of: 'archive' | 'outlet', planter: Planter, group: Group, at: number) {
  return {
    id: `${of}-${letters(at)}`,
    note: planter.plant(`note of a rule of the ${of}`, group),
    where: 'edges',
    lines: [furnitureOf(of, at), planter.plant(`line of a rule of the ${of}`, group, inALine)],
  };
}

/** A number in letters: ids of rules have no others. */
function letters(at: number): string {
  return String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}
