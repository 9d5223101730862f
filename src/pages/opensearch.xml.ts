import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { MEDIA_TYPES } from '../domain/media-types.ts';
import { searchDescription } from '../publish/search-description.ts';
import { at, inFull } from '../site/addresses.ts';

/** Lets a browser add the archive as a search engine. */
export const GET: APIRoute = () =>
  new Response(
    searchDescription(archive().about, (path) => inFull(at(path))),
    { headers: { 'Content-Type': MEDIA_TYPES['opensearch.xml'] } },
  );
