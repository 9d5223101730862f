import type { APIRoute } from 'astro';
import { citationPaths } from '../../../publish/citations.ts';

export const getStaticPaths = citationPaths;

/** How an article is cited, as a file for a reference manager. */
export const GET: APIRoute<{ mediaType: string; text: () => string }> = ({ props }) =>
  new Response(props.text(), {
    headers: { 'Content-Type': `${props.mediaType}; charset=utf-8` },
  });
