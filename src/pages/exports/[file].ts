import type { APIRoute } from 'astro';
import type { ExportedFile } from '../../publish/exported-file.ts';
import { exportPaths } from '../../publish/export-paths.ts';

export const getStaticPaths = exportPaths;

/** The archive, or a part of it, in one of the formats of exports. */
export const GET: APIRoute<{ file: ExportedFile }> = ({ props: { file } }) => {
  const content = file.content();
  const body = isWhole(content) ? content : streamOf(content);
  return new Response(body, { headers: { 'Content-Type': file.mediaType } });
};

type Content = ReturnType<ExportedFile['content']>;

function isWhole(content: Content): content is Exclude<Content, Generator> {
  return typeof content === 'string' || content instanceof Uint8Array;
}

/** Piece by piece: of a large file each copy counts. */
function streamOf(pieces: Iterator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const next = pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
