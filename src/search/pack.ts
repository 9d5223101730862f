/**
 * Puts files into one, so that a browser asks once for what it needs at once: the length of a
 * directory (32 bits, little-endian), the directory as JSON (names and lengths), the files.
 */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lengths = [...files].map(([name, bytes]) => [name, bytes.length]);
  const directory = new TextEncoder().encode(JSON.stringify(lengths));
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const packed = new Uint8Array(4 + directory.length + size);
  new DataView(packed.buffer).setUint32(0, directory.length, true);
  packed.set(directory, 4);
  let at = 4 + directory.length;
  for (const bytes of files.values()) {
    packed.set(bytes, at);
    at += bytes.length;
  }
  return packed;
}

/** Takes the files out again. Throws where the bytes are not such a pack. */
export function unpack(packed: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const { buffer, byteOffset, byteLength } = packed;
  const start = 4 + new DataView(buffer, byteOffset, byteLength).getUint32(0, true);
  const directory = JSON.parse(new TextDecoder().decode(packed.subarray(4, start))) as [
    string,
    number,
  ][];
  let at = start;
  return new Map(
    directory.map(([name, length]) => [name, packed.subarray(at, (at += length))] as const),
  );
}
