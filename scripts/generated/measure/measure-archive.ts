import { copyFileSync, cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, environment, STEPS } from '../make-site.ts';
import type { Stories } from '../stories/story.ts';
import { captureName, writeArchive } from '../stories/write-archive.ts';
import { measureRun } from './measure-run.ts';
import { type Kind, measureSite } from './measure-site.ts';
import type { Run } from './measured-run.ts';

/** What an archive of so many articles took, step by step, and what its site is made of. */
export interface Measured {
  readonly articles: number;
  readonly runs: ReadonlyMap<string, Run>;
  readonly site: readonly Kind[];
  readonly dist: string;
}

export interface What {
  /** Build a plain Astro site of the same entries, too. */
  readonly astro: boolean;
  /** Build and index again after one article has changed. */
  readonly again: boolean;
  /** A folder that keeps the copy of the project, content and site. */
  readonly keepIn?: string | undefined;
}

/** The names of the steps to which others are compared. */
export const BUILD = 'build';
export const PLAIN_ASTRO = 'plain Astro';
export const FLOOR = 'floor';

/** Ingests, builds and indexes so many stories, and measures each step. Throws where one fails. */
export async function measureArchive(
  articles: number,
  stories: Stories,
  { astro, again, keepIn }: What,
): Promise<Measured> {
  const { folder } = copyProject(keepIn === undefined ? {} : { keepIn });
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  writeArchive(content, stories);
  const runs = new Map<string, Run>();
  const step = async (name: string, args: readonly string[], cwd = folder) => {
    runs.set(name, await measureRun(cwd, args, environment()));
  };
  await step('ingest', STEPS.ingest);
  await step('ingest, nothing changed', STEPS.ingest);
  await step(BUILD, STEPS.build);
  await step('index', STEPS.index);
  const site = measureSite(dist);
  await step(FLOOR, ['scripts/generated/floor.ts', 'content/articles', 'floor']);
  if (astro) await step(PLAIN_ASTRO, STEPS.build, plainAstro(folder));
  changeOne(content, Math.floor(articles / 2));
  await step('ingest, one changed', STEPS.ingest);
  if (again) {
    await step('build, one changed', STEPS.build);
    await step('index, one changed', STEPS.index);
  }
  return { articles, runs, site, dist };
}

/** A site as Astro's own documentation would make it, of the same entries. */
function plainAstro(folder: string): string {
  const plain = join(folder, 'plain');
  cpSync(join(folder, 'scripts/generated/plain-astro'), plain, { recursive: true });
  symlinkSync(join(folder, 'content/articles'), join(plain, 'articles'));
  return plain;
}

/** A curator corrects what is known of a capture: its date and outlet are those of the one before. */
function changeOne(content: string, number: number): void {
  const record = (which: number) => join(content, 'captures', `${captureName(which)}.yaml`);
  copyFileSync(record(number - 1), record(number));
}
