import type { APIRoute } from 'astro';
import { MEDIA_TYPES } from '../domain/media-types.ts';
import { archiveFeed, feedText } from '../publish/feeds.ts';

/** The articles of the archive as a JSON Feed. */
export const GET: APIRoute = () =>
  new Response(feedText.json(archiveFeed()), {
    headers: { 'Content-Type': MEDIA_TYPES['feed.json'] },
  });
