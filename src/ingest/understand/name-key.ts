import { fold } from '../../domain/fold.ts';

/** What names are compared by: accents and letter case aside. */
export function nameKey(name: string): string {
  return fold(name).toLowerCase();
}
