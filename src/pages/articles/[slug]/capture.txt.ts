import type { APIRoute } from 'astro';
import type { Archived } from '../../../disk/read-archive.ts';
import { articlePaths } from '../../../archive/articles.ts';

/** A capture is given out only where all of its article may be shown. */
export const getStaticPaths = () =>
  articlePaths().filter(({ props }) => props.archived.article.show === 'full');

/** The capture byte for byte, so that anyone can check its sum. */
export const GET: APIRoute<{ archived: Archived }> = ({ props }) =>
  new Response(Uint8Array.from(props.archived.capture), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
