import { findUnlisted } from './articles-are-listed.ts';
import { compareCapture } from './captures-are-whole.ts';
import { compareProse, findStrayArticle } from './entries-have-pages.ts';
import { claimsOf, findUnproved } from './evidence-stands-once.ts';
import type { Gate, GateOf } from './gate.ts';
import { findInvalid } from './html-is-valid.ts';
import { findDeadLinks } from './links-resolve.ts';
import { findOrphans } from './no-page-is-an-orphan.ts';
import { findForeign } from './nothing-foreign.ts';
import { findInline } from './nothing-inline.ts';
import { findLostAddresses } from './old-addresses-lead-on.ts';
import { comparePolicy, findLoopholes } from './one-policy.ts';
import type { Page } from './page.ts';
import { slugOfPath } from './paths.ts';
import { findLeaks } from './rights-are-kept.ts';
import { findUnmarkedLanguage } from './words-are-in-their-language.ts';

/** All that must hold of a built site. */
export const GATES: readonly Gate[] = [
  {
    name: 'entries have pages',
    of: 'article',
    counted: 'blocks',
    count: ({ blocks }) => blocks.length,
    check: ({ slug, isListed, blocks, page }) =>
      isListed || page === undefined ? compareProse(slug, blocks, page) : [],
  },
  {
    name: 'words are in their language',
    of: 'article',
    counted: 'blocks',
    count: ({ blocks }) => blocks.length,
    check: ({ reading, isListed, page }) =>
      isListed && page ? findUnmarkedLanguage(reading.language, page) : [],
  },
  {
    name: 'captures are whole',
    of: 'article',
    counted: 'lines',
    count: ({ capture }) => capture?.lines.length ?? 0,
    check: ({ reading, capture, capturePage }) =>
      capture === undefined ? [] : compareCapture(reading, capture, capturePage),
  },
  {
    name: 'evidence stands once',
    of: 'article',
    counted: 'quotes',
    count: ({ reading }) => claimsOf(reading).length,
    check: ({ reading, isListed, page, capturePage }) =>
      isListed && page && capturePage ? findUnproved(reading, page, capturePage) : [],
  },
  {
    name: 'old addresses lead on',
    of: 'article',
    counted: 'addresses',
    count: ({ reading }) => reading.formerly.length,
    check: ({ reading }, site) => findLostAddresses(reading, site.pageAt, site),
  },
  {
    name: 'rights are kept',
    of: 'site',
    counted: 'articles not shown whole',
    count: ({ articles }) => articles.filter(({ capture }) => capture === undefined).length,
    check: findLeaks,
  },
  ofPages('pages have entries', (page, { slugs }) => findStrayArticle(page, slugs)),
  ofPages('nothing inline', findInline),
  ofPages('nothing foreign', findForeign),
  ofPages('HTML is valid', findInvalid),
  ofPages('one policy', (page, { policy }) => comparePolicy(page, policy)),
  {
    name: 'that policy is strict',
    of: 'site',
    counted: 'policies',
    count: ({ policy }) => (policy === undefined ? 0 : 1),
    check: ({ policy }) => findLoopholes(policy),
  },
  {
    name: 'links resolve',
    of: 'site',
    counted: 'addresses',
    count: ({ pages, feeds }) =>
      [...pages, ...feeds].reduce((sum, { links }) => sum + links.length, 0),
    check: (site) => findDeadLinks([...site.pages, ...site.feeds], new Set(site.paths), site),
  },
  {
    name: 'no page is an orphan',
    of: 'site',
    counted: 'pages',
    count: ({ pages }) => pages.length,
    // What is not listed is reached by its address alone.
    check: (site) =>
      findOrphans(
        site.pages.filter(({ path }) => {
          const slug = slugOfPath(path) ?? '';
          return !site.slugs.has(slug) || site.listed.has(slug);
        }),
        site,
      ),
  },
  {
    name: 'articles are listed',
    of: 'site',
    counted: 'articles',
    count: ({ listed }) => listed.size,
    check: (site) => findUnlisted(site.listed, site.pages, site),
  },
];

function ofPages(name: string, check: GateOf<Page>['check']): Gate {
  return { name, of: 'page', counted: 'pages', count: () => 1, check };
}
