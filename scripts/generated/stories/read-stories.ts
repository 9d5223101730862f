import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../../src/domain/problem.ts';
import { readSgm, type SgmStory } from './read-sgm.ts';
import { signsOf } from './signs.ts';
import type { GeneratedTerm, Stories } from './story.ts';
import { capital } from './words.ts';

/** A wire is one outlet; an archive has several. */
const DESKS = ['London', 'Chicago', 'Tokyo', 'Paris', 'New York', 'Bonn', 'Toronto', 'Sydney'];

/**
 * Reads so many stories from the `.sgm` files of a folder, spread evenly over all of them, with
 * vocabularies of the terms that they name. Throws an `InputError` where there are fewer.
 */
export function readStories(folder: string, number: number): Stories {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sgm'));
  const all = files
    .toSorted()
    .flatMap((name) => readSgm(readFileSync(join(folder, name), 'latin1')));
  if (all.length < number) {
    const what = `has ${String(all.length)} stories, not ${String(number)}.`;
    throw new InputError([
      { file: folder, what, remedy: 'Ask for fewer, or name another folder.' },
    ]);
  }
  const chosen = Array.from({ length: number }, (_, at) => Math.floor((at * all.length) / number))
    .map((at) => all[at])
    .filter((story) => story !== undefined);
  const outlets = DESKS.map((place) => termOf(`${place} desk`));
  return {
    origin: `from ${folder}`,
    vocabularies: { ...vocabulariesOf(chosen, signsIn(all)), outlets },
    stories: chosen.map((story, at) => ({
      ...story,
      outlet: outlets[at % outlets.length]?.id ?? '',
    })),
  };
}

/** The signs of topics are learnt from all stories, so that they are the same in every archive. */
function signsIn(all: readonly SgmStory[]) {
  return signsOf(all.map(({ paragraphs, topics }) => ({ text: paragraphs.join('\n'), topics })));
}

function vocabulariesOf(
  stories: readonly SgmStory[],
  signs: ReadonlyMap<string, readonly string[]>,
) {
  const named = (name: 'topics' | 'people' | 'organisations') =>
    [...new Set(stories.flatMap((story) => story[name]))]
      .filter((id) => /^[a-z\d-]+$/.test(id))
      .sort();
  const people = new Set(named('people'));
  return {
    topics: named('topics').map((id) => ({ ...termOf(id), signs: signs.get(id) ?? [] })),
    people: [...people].map((id) => termOf(id)),
    organisations: named('organisations')
      .filter((id) => !people.has(id))
      .map((id) => ({ id, label: id.toUpperCase() })),
  };
}

/** A term by its words: `money-fx` is “Money Fx”. */
function termOf(words: string): GeneratedTerm {
  const id = words.toLowerCase().replaceAll(' ', '-');
  return { id, label: id.split('-').map(capital).join(' ') };
}
