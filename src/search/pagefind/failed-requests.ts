/** What first could not be fetched since this worker began. */
let failure: string | undefined;

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
 * Throws where a file could not be fetched. Pagefind says nothing of a part of an index that it did
 * not get, and finds nothing in it.
 */
export function throwWhatFailed(): void {
  note(observer.takeRecords());
  if (failure !== undefined) throw new Error(failure);
}

function note(files: readonly FetchedFile[]): void {
  for (const { name, responseStatus = 200 } of files) {
    if (responseStatus >= 200 && responseStatus < 400) continue;
    failure ??= `${String(responseStatus)} for ${name}`;
  }
}
