import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program that is Node of a version, brought by npm into a folder. Throws where npm cannot bring
 * it, as where there is no network.
 */
export function otherNode(folder: string, version: string): string {
  const room = join(folder, `node-${version}`);
  const program = join(room, 'node_modules/node/bin/node');
  if (existsSync(program)) return program;
  mkdirSync(room, { recursive: true });
  const args = ['install', '--prefix', room, '--no-audit', '--no-fund', `node@${version}`];
  const { status, stderr } = spawnSync('npm', args, { cwd: room, encoding: 'utf8' });
  if (status === 0 && existsSync(program)) return program;
  const said = stderr.trim().split('\n').slice(-2).join(' ');
  throw new Error(`not tried: npm cannot bring Node ${version} (${said}).`);
}
