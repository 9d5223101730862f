import { readFileSync } from 'node:fs';

/**
 * The memory of a process and of all that it started, in bytes, each at its highest so far; 0 where
 * the system does not tell (Linux does).
 */
export function memoryOf(pid: number): number {
  const own = /^VmHWM:\s*(\d+) kB/m.exec(proc(pid, 'status'))?.[1] ?? '0';
  const children = proc(pid, `task/${String(pid)}/children`)
    .trim()
    .split(' ');
  const others = children.filter((id) => id !== '').map((id) => memoryOf(Number(id)));
  return Number(own) * 1024 + others.reduce((sum, bytes) => sum + bytes, 0);
}

function proc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8');
  } catch {
    return ''; // It has ended, or this is another system.
  }
}
