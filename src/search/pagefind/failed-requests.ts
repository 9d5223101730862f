/** What could not be fetched since this worker began, and the status that came instead. */
const failed = new Map<string, number>();

/** What a browser tells of a file that was fetched. */
interface FetchedFile extends PerformanceEntry {
  /** 0 where there was no answer; not known to every browser. */
  readonly responseStatus?: number;
}

const observer = new PerformanceObserver((list) => {
  note(list.getEntries());
});
observer.observe({ type: 'resource', buffered: true });

/**
 * Throws where a file of a folder could not be fetched. Pagefind says nothing of a part of an index
 * that it did not get, and finds nothing in it.
 */
export function throwWhatFailed(folder: string): void {
  note(observer.takeRecords());
  for (const [name, status] of failed) {
    if (name.includes(folder)) throw new Error(`${String(status)} for ${name}`);
  }
}

function note(files: readonly FetchedFile[]): void {
  for (const { name, responseStatus = 200 } of files) {
    if (responseStatus >= 200 && responseStatus < 400) continue;
    failed.set(name, responseStatus);
  }
}
