const BLOCK = 512;
const ENCODER = new TextEncoder();

/**
 * Files as a tar archive (POSIX.1-1988 ustar, which every tar reads). The same files give the same
 * bytes: no time, no owner, the order of the names. Throws where a path is too long for the format:
 * 100 bytes for a name, 155 for its folder.
 */
export function writeTar(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const paths = [...files.keys()].toSorted();
  const pieces = paths.flatMap((path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return [headerOf(path, bytes.length), bytes, new Uint8Array(-bytes.length & (BLOCK - 1))];
  });
  // Two empty blocks end the archive.
  return joined([...pieces, new Uint8Array(2 * BLOCK)]);
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
  const sum = header.reduce((total, byte) => total + byte, 0);
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

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
