import type { APIRoute } from 'astro';
import type { Feed } from '../../domain/feed.ts';
import { feedPaths, feedText } from '../../publish/feeds.ts';

export const getStaticPaths = feedPaths;

/** The articles of a list as a JSON Feed. */
export const GET: APIRoute<{ feed: () => Feed }> = ({ props }) =>
  new Response(feedText.json(props.feed()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
