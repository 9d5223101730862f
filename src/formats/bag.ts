import { sha256, writeManifest } from './manifest.ts';

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A bag after BagIt 1.0 (RFC 8493): the files, and manifests by which anyone can see that they are
 * all there and unchanged. `info` is what bag-info.txt says beside Payload-Oxum. There is no
 * Bagging-Date, which the RFC leaves open: the same files give the same bytes.
 */
export function writeBag(payload: Files, info: Readonly<Record<string, string>>): Files {
  const data = [...payload].map(([path, bytes]) => [`data/${path}`, bytes] as const);
  const octets = data.reduce((sum, [, { length }]) => sum + length, 0);
  const oxum = `${String(octets)}.${String(data.length)}`;
  const tags = [
    ['bagit.txt', encoded('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', encoded(infoText({ ...info, 'Payload-Oxum': oxum }))],
    ['manifest-sha256.txt', manifestOf(data)],
  ] as const;
  return new Map([...tags, ['tagmanifest-sha256.txt', manifestOf(tags)], ...data]);
}

/** A label and its value to a line; the values are of one line each. */
function infoText(info: Readonly<Record<string, string>>): string {
  const lines = Object.entries(info).map(([label, value]) => [label, value.replace(/\s+/g, ' ')]);
  return lines.map(([label = '', value = '']) => `${label}: ${value.trim()}\n`).join('');
}

function manifestOf(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return encoded(writeManifest(new Map(files.map(([path, bytes]) => [path, sha256(bytes)]))));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
