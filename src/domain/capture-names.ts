const CAPTURE = /\.(?:txt|html?)$/;

/** True of the name of a capture: saved text (.txt) or a saved page (.html, .htm). */
export function isCapture(name: string): boolean {
  return CAPTURE.test(name);
}

/** True of the name of a saved page. */
export function isPage(capture: string): boolean {
  return /\.html?$/.test(capture);
}

/** The name of the record of a capture: `page.yaml` of `page.txt` or `page.html`. */
export function recordOf(capture: string): string {
  return capture.replace(CAPTURE, '.yaml');
}

/**
 * What a capture is called where it is given out. A saved page is text there, to servers and
 * browsers too: nothing of it may run at our address.
 */
export function copyOf(capture: string): 'capture.txt' | 'capture.html.txt' {
  return isPage(capture) ? 'capture.html.txt' : 'capture.txt';
}
