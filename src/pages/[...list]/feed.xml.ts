import type { APIRoute } from 'astro';
import type { Feed } from '../../domain/feed.ts';
import { MEDIA_TYPES } from '../../domain/media-types.ts';
import { feedPaths, feedText } from '../../publish/feeds.ts';

export const getStaticPaths = feedPaths;

/** What came into a list, as Atom. */
export const GET: APIRoute<{ feed: () => Feed }> = ({ props }) =>
  new Response(feedText.atom(props.feed()), {
    headers: { 'Content-Type': MEDIA_TYPES['feed.xml'] },
  });
