/** Lines that some reader of text, Markdown, YAML or HTML takes for more than words. */
export const LINES: readonly string[] = [
  ...['', ' ', '# Title', '## Subhead', '####### seven', '---', '***', '* * *', '___', '+++', '==='],
  ...['- item of a list', '+ item', '* item', '• Item of another list, which ends.', '1. one', '1) one'],
  ...['- ', '-', '+', '> quote', '>> quote', '```', '~~~', '```js', '    four spaces', '\ttab'],
  ...['- [ ] a task', '- [x] done', '- - - deep', '> - 1. > deep', '1986. A year.', '1234567890. long'],
  ...['<script>alert(1)</script>', '<!-- comment -->', '<div>', '</div>', '<?php ?>', '<!DOCTYPE x>'],
  ...['<![CDATA[x]]>', '<a href="x">', '<b', '<a@b.example>', '<https://a.example/>', '<pre>', '</'],
  ...['&amp;&#0;&nbsp;', '&copy', '&#x41;', '&#65;', '&notanentity;', '&', '&#', '&#xD800;', '&lt;b&gt;'],
  ...['[a](javascript:alert(1)) ![b](x)', '[a]: https://a.example "t"', '[^1]: a note', '[^1]', '[a][b]'],
  ...['![', '](', '[]', '[ ]', '[x](', '[a\\]b]', 'a | b', '| a | b |', '| - | - |', '--- | ---', ':-: | -:'],
  ...['www.example.com/_a_*b* a@b.example', 'https://a.example/a_b*c*', 'http://a', 'WWW.a.b', 'www.'],
  ...['mailto:a@b.example', 'xmpp:a@b.example/c', 'a@b', 'a@b.c_', '@ana', 'a.b-c_d@e-f.example.', 'w.w@w.ww'],
  ...['www.example.com/<script>', 'https://a.example/(b)', 'http://a.example?x=1&amp;y', 'ftp://a.example'],
  ...['key: [value, "other"]', '- &anchor *alias !!js/function', '%YAML 1.2', '...', '? key', '!tag', '*a'],
  ...['~~struck~~', '~one~', '**bold**', '__bold__', '*a_ ', '_a* _b', '***', '`code`', '``', '` a', '$x$', '$$'],
  ...[':::note', ':dir[x]{y}', '{{x}}', '{% raw %}', '<% %>', '${x}', '\\', 'a\\', '\\\\', '\\a', '\\*', '\\&amp;'],
  ...['a  ', 'a\\  ', 'a\tb', 'a  b', '#', '##', '## ', 'a #', 'a ##', '= =', '-- ', '—', '2) ', '(1) a', 'a) b'],
  ...['\u202eright to left\u202c \u2067isolate\u2069 \u200fmark', '\u0301\u0308 lone marks e\u0301'],
  ...['\u00a0\u2009\u3000\u200b\u00ad\ufeff\u2060', '\ufeff', '\u0007\u001b[31m', '\u007f\u0080\u0085\u009f'],
  ...['İ ß ŉ ǰ ΰ ﬁ Σς Å', '\u{1f600}\u{10ffff}\ufffd', 'a\rb\u2028c\u0085d\u000be\u000cf', '\ufffe\uffff'],
  ...['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1d400}\u{1d401}', '𠮷野家で「はい」と言った。', '\u0f0b\u17b5'],
];

/** Lines of news, and what may be read wrongly in them. */
export const NEWS: readonly string[] = [
  'By Ana Ruiz',
  'By Ana Ruiz and Ben Cho, Staff Writers',
  'May 5, 2025',
  'Published: 2025-05-28T22:10:00Z | Updated 29 May 2025',
  'The report\n, opens new tab\nby the Institute for Boats, (opens in a new window)\n, is long.',
  'He came in a',
  'boat with a red sail.',
  'Global Research, May 28, 2025',
  'Sheinbaum. Sheinbaum. Trump! Claudia Sheinbaum?',
  'MEXICO CITY (AP) — It is said.',
  'one, two, three, three, one',
  'Tags: boats, sea, <b>, "x", a&b',
  'On Saturday he came, and on May 28, 2025 and January 22 and 23 he went.',
  'Days before, last year (2018-2024), February 30, 2025, he will go Monday.',
  '“We go,” she said. “They ‘stay’,” Donald Trump told her. “It is',
  '"One "two" three" he said, adding that "four". \'Five,\' said Ms. Ruiz.',
  '« Non », a dit Mme Ruiz. „Ja“, sagte er. «Sí», dijo Claudia Sheinbaum el lunes.',
  'Donald Trump, the president, said Claudia Sheinbaum said the U.S. said no.',
  '—Sí —dijo ella—. Vamos.',
  'The ferry to the outer islands stays in port all week, its master said on Monday.',
];

/** What little may stand within a line. */
export const SIGNS: readonly string[] = [
  ...'\\ ` * _ { } [ ] ( ) # + - . ! < > & ~ | : ; = @ / " \' $ ^ % , ? “ ” ‘ ’ « » „ — … ¿ 。 「 」'.split(' '),
  ...[' ', ' ', ' ', '  ', '\t', '\u00a0', '\u2028', '\u200b', '\u00ad', '\u0301', '\u{1f600}', '\u{10ffff}'],
  ...['www.', 'http://', 'https://', '&amp;', '&#', '[^', '](', '<!--', '</', '~~', '**', '__', '```', 'a@b.c'],
  ...['Ana', 'b', 'é', '7', '1.', 'said', 'Trump', 'Monday', '2025', 'May', 'he', 'the', 'S.', 'x'],
];

const TAGS: readonly string[] = [
  ...['p', 'p', 'p', 'div', 'span', 'a', 'b', 'em', 'h1', 'h2', 'ul', 'ol', 'li', 'table', 'tr', 'td'],
  ...['pre', 'br', 'hr', 'form', 'nav', 'aside', 'figure', 'figcaption', 'blockquote', 'article', 'time'],
  ...['x-card', 'button', 'script', 'style', 'title', 'template', 'textarea', 'svg', 'math', 'noscript'],
  ...['iframe', 'select', 'option', 'dl', 'dd', 'q', 'sup', 'main', 'header', 'footer', 'section', 'details'],
];
const ATTRIBUTES: readonly string[] = [
  ...['', '', '', ' hidden', ' class="ad newsletter"', ' class="article-body"', ' style="display:none"'],
  ...[' href="/x" rel=author', ' rel="tag"', ' datetime="2025-05-28"', ' id="', " lang='es", ' =', ' dir=rtl'],
  ...[' itemprop=author', ' itemprop="articleBody"', ' aria-hidden=true', ' role=banner', ' a=1 a=2', ' onload=x'],
];
/** Tags as they open and as they close. */
export const OPENINGS: readonly string[] = TAGS.flatMap((tag) =>
  ATTRIBUTES.map((attribute) => `<${tag}${attribute}>`),
);
export const CLOSINGS: readonly string[] = TAGS.map((tag) => `</${tag}>`);

/** What a page says of itself. */
export const DATA: readonly string[] = [
  '<html lang="en">',
  '<html lang="es-MX" dir=ltr>',
  '<base href="https://a.example/">',
  '<title>Calm sea – A Paper</title>',
  '<title>&lt;b&gt; # `x` \u2028 “</title>',
  '<meta property="og:title" content="Calm sea">',
  '<meta property="og:title" content="A &quot;calm&quot; \\ sea: ---\n---\n&#10;x">',
  '<meta property="article:published_time" content="2025-05-28T22:10:00-06:00">',
  '<meta name="author" content="Ana Ruiz">',
  '<meta name="author" content="Ana Ruiz, Ben Cho; and &amp; Co.">',
  '<meta name="keywords" content="a, b, , c:d, &quot;e&quot;">',
  '<link rel="canonical" href="https://a.example/2025/05/28/calm">',
  '<link rel="canonical" href="https://a.example/\\x y%zz?<>#“">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Calm sea"}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\ud800 \\u0000 x","author":{"name":"\\udc00 Ana Ruiz"},"datePublished":"2025-13-45","keywords":["\\n","a\\\\"]}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"x","author":[[],{},null,"Ana"],"headline":{"@value":"y"}}</script>',
  '<script type="application/ld+json">{"@type":',
  '<!-- saved from url=(0014)about:internet -->',
  '<!-- Page saved with SingleFile url: https://a.example/x saved date: Mon May 05 2025 -->',
  ...['<!--', '-->', '<![CDATA[', ']]>', '<!', '<?', '&', '&#x110000;', '&#xd83d;', '&#128512;', '&NotEqualTilde;'],
];
