import { tryAddresses } from '../../scripts/drills/addresses/try-addresses.ts';
import { expect, test } from '@playwright/test';

/** Ten thousand are tried by `npm run drill:addresses`. */
const RUNS = 40;

test('addresses, words and drafts as nobody types them leave every page working', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const asked = { runs: RUNS, seed: 1, show: () => undefined };
  const { tried, failed } = await tryAddresses([page], `${baseURL ?? ''}/`, asked);
  expect(failed).toEqual([]);
  expect(tried).toBe(RUNS);
});
