// Unpacks the browser of the package @sparticuz/chromium into the folder for temporary files.
// unpacked-browser.ts runs it with a folder of its own.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
