import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** What a disk may answer: a code of the system, or nothing ever again, as of a program that was killed. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'EMFILE' | 'ENOENT' | 'EBUSY' | 'death';

/** What Node is asked for of files here. */
const CALLS = [
  ...(['lstatSync', 'statSync', 'readFileSync', 'readdirSync', 'utimesSync'] as const),
  ...(['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'] as const),
] as const;

export type Call = (typeof CALLS)[number];

/** Those that change a disk. */
export const WRITES: readonly Call[] = [
  ...(['utimesSync', 'mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'] as const),
];

interface Failing {
  /** Only files below these folders fail. */
  readonly below: readonly string[];
  /** The number of the call that fails, from 0; none where it is not given. */
  readonly at?: number;
  readonly fault?: Fault;
  /** Only these calls are counted, and fail. */
  readonly calls?: readonly Call[] | undefined;
}

/** What was asked for while the work went on: the calls, each with the file. */
export type Asked = readonly string[];

/**
 * Does work while the disk fails at one call. Whoever asks Node for a file is met by it, also what
 * goes by another way than the door.
 */
export async function whileFailing<T>(
  { below, at, fault = 'EIO', calls = CALLS }: Failing,
  work: () => Promise<T>,
): Promise<{ readonly asked: Asked; readonly result: T }> {
  const asked: string[] = [];
  const isBelow = (file: unknown) =>
    typeof file === 'string' &&
    below.some((folder) => resolve(file) === folder || resolve(file).startsWith(folder + sep));
  const before = Object.fromEntries(CALLS.map((call) => [call, fs[call]])) as Pick<typeof fs, Call>;
  const failing = (call: Call) => {
    const real = before[call] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      const [file, second] = args;
      if (!isBelow(file) || !calls.includes(call)) return real(...args);
      const isDead = fault === 'death' && at !== undefined && asked.length > at;
      const isNow = asked.length === at;
      asked.push(`${call} ${String(file)}`);
      if (!isDead && !isNow) return real(...args);
      // A disk that is full, and a program that ends, have written a part.
      if (isNow && call === 'writeFileSync' && fault !== 'EACCES' && fault !== 'ENOENT') {
        before.writeFileSync(file as string, half(second), args[2] as fs.WriteFileOptions);
      }
      faultOf(call, String(file), fault, args);
      return undefined;
    };
  };
  for (const call of CALLS) Object.assign(fs, { [call]: failing(call) });
  syncBuiltinESMExports();
  try {
    return { asked, result: await work() };
  } finally {
    Object.assign(fs, before);
    syncBuiltinESMExports();
  }
}

function half(content: unknown): string | Uint8Array {
  return typeof content === 'string'
    ? content.slice(0, content.length / 2)
    : (content as Uint8Array).subarray(0, (content as Uint8Array).length / 2);
}

/** What Node does where the system answers so: of some calls a file that is not there is no fault. */
function faultOf(call: Call, path: string, fault: Fault, args: readonly unknown[]): void {
  const options = args.at(-1) as { throwIfNoEntry?: boolean; force?: boolean } | undefined;
  if (fault === 'ENOENT' && (options?.throwIfNoEntry === false || options?.force === true)) return;
  const code = fault === 'death' ? 'EIO' : fault;
  const syscall = call.replace('Sync', '').replace('writeFile', 'write');
  throw Object.assign(new Error(`${code}: made to fail, ${syscall} '${path}'`), {
    ...{ code, syscall, path, errno: -1 },
  });
}
