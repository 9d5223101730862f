/** The folder of the archive's files: `content`, unless HEMEROTECA_CONTENT names another archive. */
export const CONTENT = process.env['HEMEROTECA_CONTENT'] ?? 'content';
