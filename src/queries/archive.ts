import { type Archive, readArchive } from '../disk/read-archive.ts';

/** Makes something once a build, at the first call, and hands out the same from then on. */
export function onceABuild<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The archive, read from `content/`. */
export const archive: () => Archive = onceABuild(() => readArchive('content'));
