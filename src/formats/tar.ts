const BLOCK = 512;
/** Two empty blocks end the archive. */
const END = 2 * BLOCK;
const ENCODER = new TextEncoder();

/**
 * Files as a tar archive (POSIX.1-1988 ustar, which every tar reads), piece by piece. The same files give the same
 * bytes: no time, no owner, the order of the names. Throws where a path is too long for the format:
 * 100 bytes for a name, 155 for its folder.
 */
export function* writeTar(files: ReadonlyMap<string, Uint8Array>): Generator<Uint8Array, void> {
  const paths = [...files.keys()].toSorted();
  for (const path of paths) {
    const bytes = files.get(path) ?? new Uint8Array();
    yield headerOf(path, bytes.length);
    yield bytes;
    yield new Uint8Array(lengthInTar(bytes.length) - BLOCK - bytes.length);
  }
  yield new Uint8Array(END);
}

/** How many bytes a tar archive of files of these lengths has. */
export function tarLength(lengths: Iterable<number>): number {
  let whole = END;
  for (const length of lengths) whole += lengthInTar(length);
  return whole;
}

/** A header, and the file filled up to whole blocks. */
function lengthInTar(length: number): number {
  return BLOCK + Math.ceil(length / BLOCK) * BLOCK;
}

function headerOf(path: string, size: number): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const put = (text: string, offset: number) => {
    header.set(ENCODER.encode(text), offset);
  };
  const { folder, name } = split(path);
  put(name, 0);
  put('0000644\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${octal(size, 11)}\0`, 124);
  put('00000000000\0', 136);
  // The checksum is reckoned with spaces in its own place.
  put('        ', 148);
  put('0', 156);
  put('ustar\0' + '00', 257);
  put(folder, 345);
  let sum = 0;
  for (const byte of header) sum += byte;
  put(`${octal(sum, 6)}\0 `, 148);
  return header;
}

function split(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(0, slash));
  const name = path.slice(slash + 1);
  if (ENCODER.encode(name).length > 100 || ENCODER.encode(folder).length > 155) {
    throw new Error(`${path} is too long a path for a tar archive.`);
  }
  return { folder, name };
}

function octal(number: number, digits: number): string {
  const text = number.toString(8).padStart(digits, '0');
  if (text.length > digits) throw new Error(`${String(number)} is too much for a tar archive.`);
  return text;
}
