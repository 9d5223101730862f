const CAPTURE = /\.(?:txt|html?)$/;

/** True of the name of a capture: saved text (.txt) or a saved page (.html, .htm). */
export function isCapture(name: string): boolean {
  return CAPTURE.test(name);
}

/** The name of the record of a capture: `page.yaml` of `page.txt` or `page.html`. */
export function recordOf(capture: string): string {
  return capture.replace(CAPTURE, '.yaml');
}

/** How copies of a capture end: pages as `html`, all else as `txt`. */
export function kindOf(capture: string): 'txt' | 'html' {
  return /\.html?$/.test(capture) ? 'html' : 'txt';
}
