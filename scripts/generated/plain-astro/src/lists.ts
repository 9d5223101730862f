import { type CollectionEntry, getCollection } from 'astro:content';

export type Article = CollectionEntry<'articles'>;

type Vocabulary = 'topics' | 'people' | 'organisations' | 'outlets';

let sorted: Promise<Article[]> | undefined;

/** All articles, the newest first; what has no date comes last. */
export function articlesNewestFirst(): Promise<Article[]> {
  sorted ??= getCollection('articles').then((all) =>
    all.sort((a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? 1 : -1)),
  );
  return sorted;
}

/** The articles of each term of each vocabulary. */
export async function articlesByTerm(): Promise<Record<Vocabulary, Map<string, Article[]>>> {
  const articles = await articlesNewestFirst();
  const byTerm = (name: Vocabulary) => {
    const lists = new Map<string, Article[]>();
    for (const article of articles) {
      for (const id of termsOf(article, name)) {
        const list = lists.get(id) ?? [];
        lists.set(id, list);
        list.push(article);
      }
    }
    return lists;
  };
  return {
    topics: byTerm('topics'),
    people: byTerm('people'),
    organisations: byTerm('organisations'),
    outlets: byTerm('outlets'),
  };
}

function termsOf({ data }: Article, name: Vocabulary): string[] {
  if (name === 'outlets') return data.outlet === null ? [] : [data.outlet];
  return data[name];
}
