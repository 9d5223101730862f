import { type Manifest, readManifest } from '../../formats/manifest.ts';
import { isThere, namesIn, readText } from '../files.ts';
import { WRITTEN } from '../seal-written.ts';
import { unfinishedIn } from '../unfinished.ts';

/** A manifest, and its text; none where it is not there. */
interface ManifestFile {
  readonly file: string;
  readonly text: string | undefined;
  readonly sums: Manifest;
}

/** What stands in a content folder, by names alone, and what its manifests say. */
export interface FilesOfArchive {
  readonly content: string;
  /** The names beside the captures and beside the articles, without what runs left. */
  readonly captures: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** What runs left, by paths in the content folder. */
  readonly leftovers: readonly string[];
  readonly manifests: {
    readonly captures: ManifestFile;
    readonly articles: ManifestFile;
    /** Of what people wrote. */
    readonly written: ManifestFile;
  };
}

/** What stands in a content folder. Throws an `InputError` where a folder or a manifest cannot be read. */
export function filesOfArchive(content: string): FilesOfArchive {
  const leftovers = unfinishedIn(content);
  const left = new Set(leftovers);
  const names = (folder: string) =>
    new Set(namesIn(`${content}/${folder}`).filter((name) => !left.has(`${folder}/${name}`)));
  const manifest = (path: string): ManifestFile => {
    const file = `${content}/${path}`;
    const text = isThere(file) ? readText(file) : undefined;
    return { file, text, sums: readManifest(text ?? '') };
  };
  return {
    ...{ content, leftovers, captures: names('captures'), articles: names('articles') },
    manifests: {
      captures: manifest('captures/SHA256SUMS'),
      articles: manifest('articles/SHA256SUMS'),
      written: manifest(WRITTEN),
    },
  };
}
