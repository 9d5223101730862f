// Loaded before a script that is measured: the time of a program that the script has started counts
// for it once its end has been noticed, so the script stays for a while.
import { LINGER } from './measured-run.ts';

process.once('beforeExit', () => {
  setTimeout(() => undefined, LINGER);
});
