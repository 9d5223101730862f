import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFileOf } from '../../../src/disk/kept-work.ts';
import { runScript } from '../../fixtures/run-script.ts';
import { main as ingest } from '../../ingest.ts';
import { type Command, DAY } from './commands.ts';
import { type Asked, type Call, type Fault, whileFailing } from './failing-files.ts';
import { differing, keepState, leaveLocks, restore, treeIn, type Tree } from './state.ts';

/** A command that was done once without a fault, so that others can be held against it. */
export interface Readied {
  readonly command: Command;
  /** What it asked of files. */
  readonly asked: Asked;
  /** Does it while the disk fails at a call; says what is wrong with what came of it, if anything is. */
  readonly tryAt: (at: number, fault: Fault) => Promise<string | undefined>;
  readonly clear: () => void;
}

/** What came of a command, and what stands there then. */
interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What it threw, which a person would see as lines of the program. */
  readonly thrown?: string;
}

/** Prepares a command in a folder of its own, and does it without a fault. */
export async function readyCommand(command: Command, calls?: readonly Call[]): Promise<Readied> {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-drill-'));
  const [root, kept] = [join(folder, 'root'), join(folder, 'kept')];
  await prepare(command, root);
  keepState(root, kept);
  const start = treeIn(root);
  const below = [root, keptFileOf(`${root}/content`)];
  const run = async (failing: { at?: number; fault?: Fault } = {}) =>
    await whileFailing({ below, calls, ...failing }, () => ended(command, root));
  const { asked, result: whole } = await run();
  if (whole.thrown !== undefined) throw new Error(`${command.name}: ${whole.thrown}`);
  const end = treeIn(root);
  const tryAt = async (at: number, fault: Fault) => {
    restore(kept, root);
    const { result } = await run({ at, fault });
    const tree = treeIn(root);
    const wrong =
      fault === 'death' ? undefined : wrongIn(fault, result, whole, differing(tree, end));
    const lost = lostIn(tree, start, end);
    if (wrong !== undefined || lost !== undefined) return wrong ?? lost;
    if (differing(tree, start).length === 0 || differing(tree, end).length === 0) return undefined;
    leaveLocks(root);
    const { result: next } = await run();
    const others = differing(treeIn(root), end);
    if (others.length === 0) return undefined;
    return `damaged: ${others.join(', ')} not as they should be after the next run: ${next.stderr}`;
  };
  const clear = () => {
    rmSync(folder, { recursive: true });
    rmSync(keptFileOf(`${root}/content`), { force: true });
  };
  return { command, asked, tryAt, clear };
}

async function prepare(command: Command, root: string): Promise<void> {
  mkdirSync(root);
  const env = { HEMEROTECA_CONTENT: `${root}/content` };
  await command.archive(root);
  if (command.isIngested) await runScript(ingest, DAY, env);
  await command.prepare?.(root);
}

async function ended({ main, argv }: Command, root: string): Promise<Ended> {
  try {
    return await runScript(main, argv(root), { HEMEROTECA_CONTENT: `${root}/content` });
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 1, stdout: '', stderr: '', thrown };
  }
}

/**
 * What is wrong with how a command ended that met a fault, held against how it ends without: it has to
 * say the fault, and to exit as one that failed, or to do and to say all that it does without.
 */
function wrongIn(
  fault: Fault,
  { status, stdout, stderr, thrown }: Ended,
  whole: Ended,
  others: readonly string[],
): string | undefined {
  if (thrown !== undefined) return `untyped: ${thrown}`;
  if (/\n\s+at |Error:/.test(stderr + stdout)) return `untyped: ${stderr}`;
  // That a file is not as the command needs it may be what it says of a disk that did not give it.
  const isSaid = status !== 0 && (stderr.includes(`(${fault})`) || status !== whole.status);
  if (isSaid) return stderr === '' ? 'silent: it says nothing' : undefined;
  if (others.length > 0) return `silent: ${others.join(', ')} not as they should be: ${stderr}`;
  if (status !== whole.status) return `silent: it exits ${String(status)}, and says ${stderr}`;
  const isLost = linesIn(whole.stdout).some((line) => !linesIn(stdout).includes(line));
  return isLost ? `silent: it says something else: ${stdout}` : undefined;
}

function linesIn(text: string): string[] {
  return text.split('\n');
}

/** What a person wrote or has saved is there, and neither cut nor changed but as the command changes it. */
function lostIn(tree: Tree, start: Tree, end: Tree): string | undefined {
  const isOutput = (path: string) => /\/(?:articles|report)\/|SHA256SUMS|ADDED|\.lock/.test(path);
  const lost = [...new Set([...start.keys(), ...end.keys()])].filter((path) => {
    const now = tree.get(path);
    return !isOutput(path) && now !== start.get(path) && now !== end.get(path);
  });
  return lost.length === 0 ? undefined : `damaged: ${lost.join(', ')}`;
}
