// These run in pages, so each has all that it needs within itself.

interface Armed {
  __told: (what: string) => void;
  __pwn: (number: unknown) => void;
}

/** Makes a page tell of what attacks call, of what its policy refuses, and of markup made of them. */
export function arm(): void {
  const page = window as unknown as Armed;
  const told = (what: string) => {
    page.__told(what);
  };
  page.__pwn = (number) => {
    told(`ran ${String(number)}`);
  };
  const say = (how: string, given: readonly unknown[]) => {
    const text = given.map(String).join(' ');
    if (/__pwn|evil/.test(text)) told(`${how}: ${text.slice(0, 200)}`);
  };
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI }) => {
      told(`against the policy: ${violatedDirective} ${blockedURI}`);
    },
    true,
  );
  for (const [owner, name] of [
    [Element.prototype, 'insertAdjacentHTML'],
    [Document.prototype, 'write'],
    [Document.prototype, 'writeln'],
    [Range.prototype, 'createContextualFragment'],
    [window, 'open'],
  ] as const) {
    const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      say(name, given);
      return real.apply(this, given);
    });
  }
  for (const name of ['innerHTML', 'outerHTML'] as const) {
    const real = Object.getOwnPropertyDescriptor(Element.prototype, name);
    Object.defineProperty(Element.prototype, name, {
      ...real,
      set(this: Element, text: unknown) {
        say(name, [text]);
        real?.set?.call(this, text);
      },
    });
  }
}

/** Fires, at every element of a page, what handlers wait for; follows nothing. */
export function stir(): void {
  const stop = (event: Event) => {
    event.preventDefault();
  };
  for (const type of ['click', 'submit', 'auxclick']) addEventListener(type, stop, true);
  const kinds =
    'click dblclick contextmenu mouseover mouseenter mousemove mouseout pointerenter pointerover pointerdown focus focusin blur keydown input change load error toggle beforetoggle animationstart animationend transitionend scroll wheel begin end start finish close submit invalid select copy paste drag drop beforematch'.split(
      ' ',
    );
  for (const element of document.querySelectorAll('*')) {
    // They reach the element itself and none around it, which scripts of the page listen at.
    for (const kind of kinds) element.dispatchEvent(new Event(kind, { cancelable: true }));
  }
  for (const type of ['click', 'submit', 'auxclick']) removeEventListener(type, stop, true);
}

/** What a page says, and what stands in it that no page of the site has. */
export function look(): {
  readonly route: string;
  readonly text: string;
  readonly title: string;
  readonly faults: string[];
} {
  const faults: string[] = [];
  const own = (address: string | null) =>
    new URL(address ?? '', location.href).origin === location.origin;
  const foreign = document.querySelectorAll(
    'iframe, frame, frameset, object, embed, applet, base, style, math, foreignObject, animate, set, template, portal, marquee, plaintext, xmp, [srcdoc], [style], [formaction], [ping], [background], [autofocus], [contenteditable]',
  );
  for (const { outerHTML } of foreign) faults.push(`has ${outerHTML.slice(0, 200)}`);
  for (const element of document.querySelectorAll('*')) {
    const { localName, attributes } = element;
    const start = `<${localName}`;
    for (const { name, value } of attributes) {
      if (/^on/i.test(name)) faults.push(`handles ${name} in ${start}`);
      if (['id', 'name', 'class'].includes(name) && /pwn|evil/.test(value))
        faults.push(`has ${start} ${name}="${value.slice(0, 100)}"`);
      if (!/^[a-z][a-z0-9-]*(?::[a-z]+)?$|^viewBox$|^preserveAspectRatio$/.test(name))
        faults.push(`has ${start} with ${name.slice(0, 100)}`);
    }
    for (const name of ['src', 'action', 'poster', 'data']) {
      const address = element.getAttribute(name);
      if (address !== null && !own(address)) faults.push(`has ${start} ${name}="${address}"`);
    }
    const isLed = localName === 'a' || localName === 'area' || localName === 'link';
    const href = element.getAttribute('href');
    if (isLed && href !== null) {
      const { protocol } = new URL(href, location.href);
      if (!['http:', 'https:', 'mailto:'].includes(protocol)) faults.push(`leads to ${href}`);
      // Names of vocabularies, and the page’s own address, are fetched by nobody.
      const isNamed = /^(?:canonical|schema\..*)$/.test(element.getAttribute('rel') ?? '');
      if (localName === 'link' && !isNamed && !own(href)) faults.push(`fetches ${href}`);
    }
  }
  for (const script of document.querySelectorAll('script')) {
    if (script.type === 'application/ld+json') JSON.parse(script.textContent);
    else if (script.getAttribute('src') === null)
      faults.push(`has a script: ${script.textContent.slice(0, 200)}`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (parentElement?.localName !== 'script') texts.push(data);
  }
  const route = document.body.dataset['route'] ?? '';
  return { route, text: texts.join(''), title: document.title, faults };
}
