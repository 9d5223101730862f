import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../domain/media-types.ts';
import { opmlOfFeeds } from '../publish/feed-groups.ts';

/** The feeds of the archive as a list that programs for feeds import. */
export const GET: APIRoute = () =>
  new Response(opmlOfFeeds(), { headers: { 'Content-Type': MEDIA_TYPES.opml } });
