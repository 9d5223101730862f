import type { APIRoute } from 'astro';
import { type ExportedTable, tablePaths } from '../../publish/exports.ts';

export const getStaticPaths = tablePaths;

/** A table of the archive as CSV. */
export const GET: APIRoute<{ table: ExportedTable }> = ({ props }) =>
  new Response(props.table.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
