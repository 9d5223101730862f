import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SAVED_PAGES, TEST_ARCHIVE } from '../../../src/fixtures/test-archive.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const CASES = join(PROJECT, 'src/ingest/cases');
/** Written here, as a run writes that of today. */
const ADDED = '2026-03-01';

/**
 * Makes an archive of the test archive, of saved pages, and of the pages and texts of those cases of
 * ingest whose names fit a pattern: in several languages, with records and every vocabulary.
 */
export function archiveToMake(content: string, cases: RegExp): void {
  cpSync(join(PROJECT, TEST_ARCHIVE), content, { recursive: true, filter: isInput });
  const captures = join(content, 'captures');
  const pages = join(PROJECT, SAVED_PAGES, 'captures');
  for (const name of readdirSync(pages).filter((file) => file.includes('.'))) {
    cpSync(join(pages, name), join(captures, name));
  }
  for (const name of readdirSync(CASES).filter((one) => cases.test(one))) {
    for (const kind of ['txt', 'html']) {
      const capture = join(CASES, name, `capture.${kind}`);
      if (existsSync(capture)) cpSync(capture, join(captures, `${name}-${kind}.${kind}`));
    }
  }
  const arrivals = readdirSync(captures).filter((name) => /\.(?:txt|html)$/.test(name));
  const lines = arrivals.toSorted().map((name) => `${ADDED}  ${name}\n`);
  writeFileSync(join(captures, 'ADDED'), lines.join(''));
}

/** What an archive is made with; what ingest makes of it is none of it. */
function isInput(file: string): boolean {
  return !/[/\\](?:articles|report|gold)$|SHA256SUMS$/.test(file);
}
