/** The folder that a site is built into, as it was asked for, and the other words of the command. */
export function outDirOf(argv: readonly string[]): {
  readonly outDir: string;
  readonly others: readonly string[];
} {
  const others: string[] = [];
  let outDir = 'dist';
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--outDir') outDir = argv[(at += 1)] ?? outDir;
    else if (word.startsWith('--outDir=')) outDir = word.slice('--outDir='.length);
    else others.push(word);
  }
  // A slash at its end would put what is beside it into it.
  return { outDir: outDir.replace(/(?<=[^/\\])[/\\]+$/, ''), others };
}
