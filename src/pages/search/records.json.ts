import type { APIRoute } from 'astro';
import { archive } from '../../archive/archive.ts';
import { searchNamings } from '../../publish/search-namings.ts';
import { searchRecords } from '../../publish/search-records.ts';

/**
 * What the search index is made of, and why articles were left out of the site; `scripts/build.ts`
 * takes it away.
 */
export const GET: APIRoute = () =>
  Response.json({
    ...searchRecords(),
    namings: searchNamings(),
    leftOut: archive().leftOut,
  });
