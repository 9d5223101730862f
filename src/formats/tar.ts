import { createTarPacker, unpackTar } from 'modern-tar';

const BLOCK = 512;
/** Two empty blocks end the archive. */
const END = 2 * BLOCK;
/** The bytes that a header has for a path: for all of it, or for its name and for its folder. */
const [MOST_IN_NAME, MOST_IN_FOLDER] = [100, 155];

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Files as a tar archive (POSIX ustar, and pax for paths too long for that), piece by piece. The same
 * files give the same bytes: no time, no owner, the order of the names.
 */
export function writeTar(files: Files): ReadableStream<Uint8Array> {
  const { readable, controller } = createTarPacker();
  const packAll = async () => {
    for (const name of [...files.keys()].toSorted()) {
      const bytes = files.get(name) ?? new Uint8Array();
      const header = { name, size: bytes.length, mode: 0o644, uid: 0, gid: 0, mtime: new Date(0) };
      const file = controller.add(header).getWriter();
      await file.write(bytes);
      await file.close();
    }
    controller.finalize();
  };
  packAll().catch((error: unknown) => {
    controller.error(error);
  });
  return readable;
}

/** The files of a tar archive, by their paths. Throws where it is none, or is cut off. */
export async function readTar(tar: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = await unpackTar(tar, { strict: true, filter: ({ type }) => type === 'file' });
  return new Map(entries.map(({ header, data }) => [header.name, data ?? new Uint8Array()]));
}

/** How many bytes a tar archive of files of these paths and lengths has. */
export function tarLength(lengths: ReadonlyMap<string, number>): number {
  let whole = END;
  for (const [path, length] of lengths) {
    whole += BLOCK + inBlocks(length) + (fitsHeader(path) ? 0 : BLOCK + inBlocks(paxLength(path)));
  }
  return whole;
}

function inBlocks(length: number): number {
  return Math.ceil(length / BLOCK) * BLOCK;
}

/** True where a path, or it cut at one of its slashes, is short enough for a header. */
function fitsHeader(path: string): boolean {
  const whole = Buffer.byteLength(path);
  if (whole <= MOST_IN_NAME) return true;
  return [...path.matchAll(/\//g)].some(({ index }) => {
    const folder = Buffer.byteLength(path.slice(0, index));
    return index > 0 && folder <= MOST_IN_FOLDER && whole - folder - 1 <= MOST_IN_NAME;
  });
}

/** The length of the pax record of a path: `146 path=…` and a line break, its own length among it. */
function paxLength(path: string): number {
  const rest = Buffer.byteLength(` path=${path}\n`);
  const digits = (length: number) => String(length).length;
  return rest + digits(rest + digits(rest));
}
