import type { APIRoute } from 'astro';
import { lastChanged } from '../publish/last-changed.ts';

/** When pages last changed; `src/disk/files-for-hosts.ts` takes it away, into the sitemap. */
export const GET: APIRoute = () => Response.json(lastChanged());
