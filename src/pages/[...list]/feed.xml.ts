import type { APIRoute } from 'astro';
import type { Feed } from '../../domain/feed.ts';
import { feedPaths, feedText } from '../../publish/feeds.ts';

export const getStaticPaths = feedPaths;

/** The articles of a list as RSS. */
export const GET: APIRoute<{ feed: () => Feed }> = async ({ props }) =>
  new Response(await feedText.rss(props.feed()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
