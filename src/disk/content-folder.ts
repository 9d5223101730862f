/** The folder of the archive's files: `content`, unless HEMEROTECA_CONTENT names another archive. */
export function contentFolder({ HEMEROTECA_CONTENT: named = '' }: NodeJS.ProcessEnv): string {
  return named || 'content';
}

/** That folder, as the environment of this process has it. */
export const CONTENT = contentFolder(process.env);
