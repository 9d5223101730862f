import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { attempt, InputError } from '../domain/problem.ts';
import { readText, removeFile, saysLink, writeNew, writtenAt } from './files.ts';

/** Who holds a lock, as its file says it. */
interface Holder {
  /** Another one at each taking. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** Within which its number is one: a container has its own. */
  readonly space: string | null;
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
    super([{ file: content, what: `is held by ${described}.`, remedy }]);
  }
}

/**
 * A lock of another machine or container that nobody has marked as in use while this one has looked on
 * for so long is nobody's, in milliseconds: ten times as long as its holder lets pass.
 */
export const SILENCE = 5 * 60_000;

/** Whoever makes the file of a lock fills it at once: what is seen empty for so long stays so. */
const EMPTY = 10_000;

/** When locks were marked as in use, as this process has seen it, and since when it has. */
const seen = new Map<string, { readonly written: number | undefined; readonly since: number }>();

export function isTaken(answer: Taken | Other): answer is Taken {
  return 'token' in answer;
}

/**
 * Takes a lock, or says who has it. One whose process is gone is taken over, and that is done under a
 * lock of its own, named after the one that is gone: of two who do so at once one finds that it holds
 * what the other has cleared away.
 */
export function take(file: string, who: string, silence = SILENCE): Taken | Other {
  const token = randomUUID();
  const own: Holder = {
    ...{ token, pid: process.pid, host: hostname(), space: SPACE, who },
    born: bornAt(process.pid),
    since: new Date().toISOString(),
  };
  if (writeNew(file, JSON.stringify(own))) return { file, token };
  const holder = holderOf(file);
  if (holder === undefined) return take(file, who, silence);
  if (!isGone(file, holder, silence)) return { described: describe(holder) };
  const clearing = take(`${file}.${nameOf(holder)}`, who, silence);
  if (!isTaken(clearing)) return clearing;
  try {
    const now = holderOf(file);
    if (now !== undefined && now?.token === holder?.token && isGone(file, now, silence))
      removeFile(file);
  } finally {
    release(clearing);
  }
  return take(file, who, silence);
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

function isGone(file: string, holder: Holder | null, silence: number): boolean {
  if (holder === null) return silentFor(file, 'empty') > Math.min(silence, EMPTY);
  if (!isHere(holder)) return silentFor(file, holder.token) > silence;
  return !isAlive(holder.pid) || holder.born !== bornAt(holder.pid);
}

/** Where processes are counted as here: on another machine, and in another container, nobody can ask for one. */
function isHere({ host, space }: Holder): boolean {
  return host === hostname() && space === SPACE;
}

/**
 * For how long a lock was not marked as in use while this process has looked on, in milliseconds. What
 * the clocks of two machines say, of which one may be wrong or have been set, decides nothing.
 */
function silentFor(file: string, token: string): number {
  const [key, written, now] = [`${file} ${token}`, writtenAt(file), performance.now()];
  const before = seen.get(key);
  if (before !== undefined && before.written === written) return now - before.since;
  seen.set(key, { written, since: now });
  return 0;
}

/** What the system calls that in which this process has its number; null where it does not tell. */
const SPACE = saysLink('/proc/self/ns/pid') ?? null;

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
  const where = isHere(holder) ? '' : ` on ${host}`;
  return `${who} (process ${String(pid)}${where}, since ${since.slice(0, 16).replace('T', ' ')} UTC)`;
}
