import type { APIRoute } from 'astro';
import { feedText, archiveFeed } from '../publish/feeds.ts';

/** The articles of the archive as a JSON Feed. */
export const GET: APIRoute = () =>
  new Response(feedText.json(archiveFeed()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
