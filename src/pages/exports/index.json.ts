import type { APIRoute } from 'astro';
import { exportIndex } from '../../publish/export-index.ts';

/** Which files the exports are, for programs. */
export const GET: APIRoute = () => Response.json(exportIndex());
