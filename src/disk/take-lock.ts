import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { attempt, InputError } from '../domain/problem.ts';
import { readText, removeFile, writeNew, writtenAt } from './files.ts';

/** Who holds a lock, as its file says it. */
interface Holder {
  /** Another one at each taking. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** When its process began, as the system counts it: another one may have its number by now. */
  readonly born: string | null;
  readonly who: string;
  readonly since: string;
}

/** A lock that this process holds. */
export interface Taken {
  readonly file: string;
  readonly token: string;
}

/** A lock that another holds. */
interface Other {
  /** Who, in words. */
  readonly described: string;
}

/** Thrown where another is at work on an archive for too long. */
export class Held extends InputError {
  constructor(content: string, described: string) {
    const remedy = `Wait until it has ended, and do it again. If it hangs, end it.`;
    super([{ file: content, what: `is at work by ${described}.`, remedy }]);
  }
}

/** A lock of another machine that was not marked as in use for so long is nobody's, in milliseconds. */
const SILENCE = 15 * 60_000;

/** Whoever makes the file of a lock fills it at once: what is empty for so long stays so. */
const EMPTY = 10_000;

export function isTaken(answer: Taken | Other): answer is Taken {
  return 'token' in answer;
}

/**
 * Takes a lock, or says who has it. One whose process is gone is taken over, and that is done under a
 * lock of its own, named after the one that is gone: of two who do so at once one finds that it holds
 * what the other has cleared away.
 */
export function take(file: string, who: string): Taken | Other {
  const token = randomUUID();
  const own: Holder = {
    ...{ token, pid: process.pid, host: hostname(), born: bornAt(process.pid), who },
    since: new Date().toISOString(),
  };
  if (writeNew(file, JSON.stringify(own))) return { file, token };
  const holder = holderOf(file);
  if (holder === undefined) return take(file, who);
  if (!isGone(file, holder)) return { described: describe(holder) };
  const clearing = take(`${file}.${nameOf(holder)}`, who);
  if (!isTaken(clearing)) return clearing;
  try {
    const now = holderOf(file);
    if (now !== undefined && now?.token === holder?.token && isGone(file, now)) removeFile(file);
  } finally {
    release(clearing);
  }
  return take(file, who);
}

/** Gives a lock back; one that was taken over meanwhile is left to who has it. */
export function release({ file, token }: Taken): void {
  if (holderOf(file)?.token === token) removeFile(file);
}

/** Who holds a lock; null where its file does not say it, undefined where there is none. */
function holderOf(file: string): Holder | null | undefined {
  if (writtenAt(file) === undefined) return undefined;
  return attempt<Holder | null | undefined>(
    () => holderIn(readText(file)),
    // It was given back between the two.
    () => (writtenAt(file) === undefined ? undefined : null),
  );
}

function holderIn(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder | null;
  } catch {
    return null;
  }
}

function isGone(file: string, holder: Holder | null): boolean {
  const silent = Date.now() - (writtenAt(file) ?? Date.now());
  if (holder === null) return silent > EMPTY;
  if (holder.host !== hostname()) return silent > SILENCE;
  return !isAlive(holder.pid) || holder.born !== bornAt(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in ticks since the machine did; null where the system does not tell. */
function bornAt(pid: number): string | null {
  return attempt<string | null>(
    () => {
      const text = readText(`/proc/${String(pid)}/stat`);
      // The name of the program, in brackets, may hold anything; the 22nd field is the 20th after it.
      return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    },
    () => null,
  );
}

function nameOf(holder: Holder | null): string {
  return holder?.token ?? 'empty';
}

function describe(holder: Holder | null): string {
  if (holder === null) return 'another program';
  const { who, pid, host, since } = holder;
  const where = host === hostname() ? '' : ` on ${host}`;
  return `${who} (process ${String(pid)}${where}, since ${since.slice(0, 16).replace('T', ' ')} UTC)`;
}
