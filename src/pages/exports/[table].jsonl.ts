import type { APIRoute } from 'astro';
import { type ExportedTable, tablePaths } from '../../publish/exports.ts';

export const getStaticPaths = tablePaths;

/** A table of the archive as JSON Lines. */
export const GET: APIRoute<{ table: ExportedTable }> = ({ props }) =>
  new Response(props.table.jsonl, { headers: { 'Content-Type': 'application/jsonl' } });
