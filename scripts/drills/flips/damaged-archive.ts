import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  filesBelow,
  isThere,
  readBytes,
  removeFolder,
  writeWhole,
} from '../../../src/disk/files.ts';
import { ingestContent } from '../../../src/disk/ingest-content.ts';
import { InputError } from '../../../src/domain/problem.ts';
import { SAVED_PAGES, TEST_ARCHIVE } from '../../../src/fixtures/test-archive.ts';

/** Files of a content folder, byte for byte, by their paths. */
type Tree = ReadonlyMap<string, Buffer>;

/** An archive that is whole, to be damaged and put right again. */
export interface Whole {
  readonly content: string;
  /** Where work on it is kept. */
  readonly keptIn: string;
  readonly tree: Tree;
  /** Puts every file back as it was. */
  readonly restore: () => void;
}

/** What is made anew at every run is no part of what has to hold. */
const PASSING = 'report/';

/** The files of a content folder as they are now. */
export function treeOf(content: string): Map<string, Buffer> {
  const paths = filesBelow(content).filter((path) => !path.startsWith(PASSING));
  return new Map(paths.map((path) => [path, readBytes(join(content, path))]));
}

/** What neither test archive has: a table of records. */
const TABLE = 'capture,language,why\n004_ccff570c2826d421.txt,en,The outlet says so.\n';

/** Copies of the test archives, ingested; and what takes them away. */
export function wholeArchives() {
  const root = mkdtempSync(join(tmpdir(), 'hemeroteca-flips-'));
  const archives = [TEST_ARCHIVE, SAVED_PAGES].map((from, at) => {
    const content = join(root, `content-${String(at)}`);
    for (const name of ['archive.yaml', 'captures', 'vocabularies']) {
      cpSync(join(from, name), join(content, name), { recursive: true });
    }
    if (from === TEST_ARCHIVE) {
      writeWhole(join(content, 'captures/records.csv'), TABLE);
    }
    return whole(content, join(root, `kept-${String(at)}.json`));
  });
  return {
    archives,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function whole(content: string, keptIn: string): Whole {
  const { problems } = ingestContent(content, { keptIn });
  if (problems.length > 0) throw new InputError(problems);
  const tree = treeOf(content);
  const restore = () => {
    removeFolder(join(content, 'report'));
    for (const path of filesBelow(content)) {
      if (!tree.has(path)) removeFolder(join(content, path));
    }
    for (const [path, bytes] of tree) {
      const file = join(content, path);
      if (!isThere(file) || !readBytes(file).equals(bytes)) writeWhole(file, bytes);
    }
  };
  return { content, keptIn, tree, restore };
}
