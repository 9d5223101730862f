import type { APIRoute } from 'astro';
import { opmlOfFeeds } from '../publish/feed-groups.ts';

/** The feeds of the archive as a list that programs for feeds import. */
export const GET: APIRoute = () =>
  new Response(opmlOfFeeds(), { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
