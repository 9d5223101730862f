import type { Problem } from '../domain/problem.ts';
import { readManifest, writeManifest } from './manifest.ts';

const LINE = /^[0-9a-f]{64} {2}(?<name>.+)$/;

/**
 * What is wrong with a manifest by itself: it has to be, to the byte, what writing it again gives. A
 * line that is none, a name that stands there twice, a last line that does not end; or, where no line
 * is at fault, another order or other line breaks. `remedy` is what to do about it.
 */
export function manifestFaults(text: string, file: string, remedy: string): Problem[] {
  const lines = text.split('\n');
  const end = lines.pop() ?? '';
  const seen = new Set<string>();
  const faults = lines.flatMap((line, at): Problem[] => {
    const name = LINE.exec(line.replace(/\r$/, ''))?.groups?.['name'];
    const isTwice = name !== undefined && seen.has(name);
    if (name !== undefined) seen.add(name);
    const what =
      name === undefined
        ? 'is no checksum with the name of a file behind it.'
        : isTwice
          ? `names ${name} a second time.`
          : undefined;
    return what === undefined ? [] : [{ file, line: at + 1, what, remedy }];
  });
  if (end !== '') {
    faults.push({ file, line: lines.length + 1, what: 'does not end: it may be torn off.', remedy });
  }
  if (faults.length > 0 || text === writeManifest(readManifest(text))) return faults;
  return [{ file, what: 'has other line breaks, or another order, than it was written with.', remedy }];
}
