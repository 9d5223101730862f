import { furnitureOf, named } from './hostile-text.ts';
import { inALine, type Planter } from './payloads.ts';

/**
 * A saved page that is full of payloads twice: as its text, spelt as pages spell text, and as its
 * markup, as attacks stand in pages that were saved.
 */
export function hostilePage(planter: Planter, group: readonly number[], at: number): string {
  const text = (place: string) => planter.plant(`page ${place}`, group, inALine);
  const spelt = (place: string) => spell(text(place));
  const raw = (place: string) => planter.plant(`page markup ${place}`, group);
  return `<!DOCTYPE html>
<!-- saved from url=(0055)https://port-hostile.example/${text('saved address')} -->
<html lang="${spelt('language')}"><head><meta charset="UTF-8">
${headOf(spelt)}
<script type="application/ld+json">${JSON.stringify(dataOf(text)).replaceAll('<', '\\u003c')}</script>
</head><body onload="__pwn(1)">
<nav><ul><li><a href="javascript:__pwn(2)">${spelt('menu')}</a></li></ul></nav>
<article id="location" onclick="__pwn(3)">
${articleOf(spelt, at)}
<div>${raw('in the text')}</div>
<p>The office said that it would pay for the repair, and that the ferry would be looked at again in the autumn.</p>
</article>
<p>${furnitureOf('archive', at)}</p>
<p>${furnitureOf('outlet', at)}</p>
<footer>${raw('below')}</footer>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${raw('data')}"}</script>
<script>__pwn(6)</script>
</body></html>
`;
}

type Plant = (place: string) => string;

function dataOf(text: Plant): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text('data headline'),
    author: { '@type': 'Person', name: text('data author'), url: text('data address') },
    datePublished: text('data date'),
    keywords: [text('data keyword')],
  };
}

function headOf(spelt: Plant): string {
  return `<title>${spelt('title')}</title>
<meta property="og:title" content="${spelt('og title')}">
<meta property="og:site_name" content="${spelt('site name')}">
<meta property="article:published_time" content="${spelt('published')}">
<meta name="author" content="${spelt('author')}">
<meta name="keywords" content="${spelt('keywords')}">
<link rel="canonical" href="${spelt('canonical')}">`;
}

function articleOf(spelt: Plant, at: number): string {
  return `<h1>${spelt('headline')}</h1>
<p class="byline">By <a rel="author" href="${spelt('author link')}">${spelt('byline')}</a></p>
<time datetime="${spelt('time')}">6 March 2025</time>
<figure><img src="${spelt('picture')}" alt="${spelt('picture words')}" onerror="__pwn(4)">
<figcaption>${spelt('caption')}</figcaption></figure>
<p>The ferry to the island sails again after two weeks in the dock, the harbour office said on Tuesday.</p>
<p style="background:url(//evil.example/5)">Divers had found a rope, ${spelt('paragraph')}, wound around both screws of the ferry and a crack in its shaft.</p>
<h2>${spelt('subhead')}</h2>
<ul><li>A rope that nobody had looked for, ${spelt('list item')}, was wound around both of its screws.</li></ul>
<p>“We found the crack because of the rope, ${spelt('quotation')}, and so it did us a service,” ${named(at)} said.</p>
<p>Until the summer the ferry crosses four times a day, <a href="${spelt('link')}">and twice on Sundays</a>, when the ${spelt('linked words')} is open.</p>`;
}

/** A text as a page spells it; other than in XML, no character is left out. */
function spell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
