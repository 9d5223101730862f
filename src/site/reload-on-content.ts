import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Reloads the pages of `astro dev` when something in the folder of the archive changes. */
export function reloadOnContent(folder: string): AstroIntegration {
  return {
    name: 'reload-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = resolve(folder) + sep;
        server.watcher.add(content);
        server.watcher.on('all', (_, file) => {
          // Who is at work on it is no word of it.
          if (!file.startsWith(content) || file.startsWith(`${content}.lock`)) return;
          // The archive is kept in a module: a new module reads it anew.
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
