import { InputError } from '../../domain/problem.ts';

/** Throws an `InputError` of one problem: of a file, perhaps of a line in it. */
export function refuse(file: string, what: string, remedy: string, line?: number): never {
  throw new InputError([{ file, line, what, remedy }]);
}

/** Throws where a file, or what is named of it, is larger than is read. */
export function refuseAbove(most: number, size: number, file: string, of = ''): void {
  if (size <= most) return;
  const what = `${of}is ${inMiB(size, 1)} large; ${inMiB(most, 0)} is the most.`;
  refuse(file, what, 'Capture one article a file.');
}

function inMiB(bytes: number, digits: number): string {
  return `${(bytes / 1024 / 1024).toFixed(digits)} MiB`;
}
