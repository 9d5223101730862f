import { periodPages } from '../queries/periods.ts';

/** Every year, month and day that has a page, for the page that stands at wrong addresses. */
export const GET = () => Response.json(periodPages().map(({ period }) => period));
