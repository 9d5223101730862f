import type { APIRoute } from 'astro';
import { searchNamings } from '../../publish/search-namings.ts';
import { searchRecords } from '../../publish/search-records.ts';

/** What the search index is made of; `scripts/index-search.ts` takes it away. */
export const GET: APIRoute = () => Response.json({ ...searchRecords(), namings: searchNamings() });
