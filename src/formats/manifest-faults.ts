import type { Problem } from '../domain/problem.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { mergeMarkIn } from './merge-marks.ts';

const LINE = /^[0-9a-f]{64} {2}(?<name>.+)$/;

/**
 * What is wrong with a manifest by itself: it has to be, to the byte, what writing it again gives. A
 * line that is none, a name with two checksums, a last line that does not end; or, where no line
 * is at fault, another order, a line twice, or other line breaks. `remedy` is what to do about it.
 */
export function manifestFaults(text: string, file: string, remedy: string): Problem[] {
  const lines = text.split('\n');
  const end = lines.pop() ?? '';
  const seen = new Map<string, string>();
  const faults = lines.flatMap((line, at): Problem[] => {
    const fault = mergeMarkIn(line) ?? faultOf(line.replace(/\r$/, ''), seen);
    return fault === undefined ? [] : [{ file, line: at + 1, remedy, ...fault }];
  });
  if (end !== '') {
    faults.push({
      file,
      line: lines.length + 1,
      what: 'does not end: it may be torn off.',
      remedy,
    });
  }
  if (faults.length > 0 || text === writeManifest(readManifest(text))) return faults;
  return [{ file, what: ORDER, remedy: 'Run `npm run ingest`, which puts it in order.' }];
}

const ORDER = 'has other line breaks, another order or more lines than it was written with.';

function faultOf(line: string, seen: Map<string, string>): Pick<Problem, 'what'> | undefined {
  const name = LINE.exec(line)?.groups?.['name'];
  if (name === undefined) return { what: 'is no checksum with the name of a file behind it.' };
  const before = seen.get(name) ?? line;
  seen.set(name, line);
  return before === line ? undefined : { what: `names ${name} a second time.` };
}
