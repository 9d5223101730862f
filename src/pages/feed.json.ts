import type { APIRoute } from 'astro';
import { feedText, generalFeed } from '../publish/feeds.ts';

/** The articles of the archive as a JSON Feed. */
export const GET: APIRoute = () =>
  new Response(feedText.json(generalFeed()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
