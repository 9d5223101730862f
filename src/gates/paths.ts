/** Where the page of an article stands in the built site. */
export function articlePath(slug: string): string {
  return `articles/${slug}/index.html`;
}

/** Where the page of an article's capture stands in the built site. */
export function capturePath(slug: string): string {
  return `articles/${slug}/capture/index.html`;
}

/** The slug of the article that a page belongs to; `undefined` for other pages. */
export function slugOfPath(path: string): string | undefined {
  return /^articles\/(?<slug>[^/]+)\/(?:capture\/)?index\.html$/.exec(path)?.groups?.['slug'];
}
