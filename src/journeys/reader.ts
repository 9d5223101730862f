import { expect, test as base } from '@playwright/test';

export { expect };

interface Reader {
  /** What the browser complained of while the reader was there. A test fails where it is not empty. */
  complaints: string[];
}

/**
 * A test of what a reader does. It also fails where the browser logs an error (a refusal by the
 * security policy among them), a script throws, or anything is asked of another origin.
 */
export const test = base.extend<Reader>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => {
        complaints.push(`script: ${error.error().message}`);
      });
      context.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) complaints.push(`asked ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
