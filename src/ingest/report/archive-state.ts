import type { Problem } from '../../domain/problem.ts';
import type { ToldCapture } from './told-capture.ts';

/** A capture that is an article, by the names of both. */
export interface CaptureState {
  readonly file: string;
  readonly slug: string;
  readonly told: ToldCapture;
}

/** How an archive stands, whatever the last run of ingest had to do. */
export interface ArchiveState {
  /** The names of all captures, also of those that are no articles; in order. */
  readonly files: readonly string[];
  /** In the same order. */
  readonly captures: readonly CaptureState[];
  /** Their files are named as from the content folder. */
  readonly problems: readonly Problem[];
}
