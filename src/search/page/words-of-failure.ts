import type { Failure } from '../failure.ts';

const WORDS: Readonly<Record<Failure, string>> = {
  missing: 'What search needs is not there: it has not been made yet, or has just been made anew.',
  unreachable: 'What search needs could not be loaded.',
  damaged: 'What search needs came damaged, or only a part of it.',
  'other-edition':
    'This page and the files of search are not of one edition: the archive has just been put up anew.',
  'no-answer': 'The search does not answer.',
};

/** Why there is no answer. */
export function wordsOfFailure(failure: Failure, isOnline: boolean): string {
  if (!isOnline) return 'You are offline, and what search needs is not on this device yet.';
  return WORDS[failure];
}

/** True where only another page, with the programs that belong to the files, may do better. */
export function needsNewPage(failure: Failure, isOnline: boolean): boolean {
  return isOnline && (failure === 'other-edition' || failure === 'no-answer');
}
