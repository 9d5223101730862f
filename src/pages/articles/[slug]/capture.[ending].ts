import type { APIRoute } from 'astro';
import type { Article } from '../../../domain/article.ts';
import { copyOf } from '../../../domain/capture-names.ts';
import { captureOf } from '../../../archive/archive.ts';
import { articlePaths } from '../../../archive/articles.ts';

/** A capture is given out only where all of its article may be shown. */
export const getStaticPaths = () =>
  articlePaths()
    .filter(({ props }) => props.article.record.show === 'full')
    .map(({ params, props }) => {
      const ending = copyOf(props.article.record.source.capture).replace('capture.', '');
      return { params: { ...params, ending }, props };
    });

/** The capture byte for byte, so that anyone can check its sum; as text, whatever it was. */
export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(Uint8Array.from(captureOf(props.article)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
