import type { APIRoute } from 'astro';
import { quotationRecords } from '../../queries/quotation-records.ts';

/** Every quotation with its speaker, outlet, date and topics: what the search index is made of. */
export const GET: APIRoute = () => Response.json(quotationRecords());
