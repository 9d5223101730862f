import type { APIRoute } from 'astro';
import type { ExportedFile } from '../../publish/exported-file.ts';
import { exportPaths } from '../../publish/exports.ts';

export const getStaticPaths = exportPaths;

/** The archive, or a part of it, in one of the formats of exports. */
export const GET: APIRoute<{ file: ExportedFile }> = ({ props: { file } }) =>
  new Response(file.content(), { headers: { 'Content-Type': file.mediaType } });
