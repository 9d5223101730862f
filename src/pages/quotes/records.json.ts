import type { APIRoute } from 'astro';
import { searchRecords } from '../../queries/search-records.ts';

/** Every quotation with its speaker, outlet, date and topics: what the search index is made of. */
export const GET: APIRoute = () => Response.json(searchRecords());
