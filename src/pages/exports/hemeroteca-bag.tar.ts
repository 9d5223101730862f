import type { APIRoute } from 'astro';
import { bagArchive } from '../../publish/exports.ts';

/** What the archive keeps, as a BagIt bag in one file. */
export const GET: APIRoute = () =>
  new Response(bagArchive(), { headers: { 'Content-Type': 'application/x-tar' } });
