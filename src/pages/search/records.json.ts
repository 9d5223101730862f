import type { APIRoute } from 'astro';
import { searchRecords } from '../../publish/search-records.ts';

/** What the search index is made of; `scripts/index-search.ts` takes it away. */
export const GET: APIRoute = () => Response.json(searchRecords());
