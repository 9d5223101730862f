// These run in pages, so each has all that it needs within itself.

interface Armed {
  __told: (what: string) => void;
  __pwn: (number: unknown) => void;
}

/** Makes a page tell of what attacks call, and of what its policy refuses. */
export function armCalls(): void {
  const page = window as unknown as Armed;
  page.__pwn = (number) => {
    page.__told(`ran ${String(number)}`);
  };
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI }) => {
      page.__told(`against the policy: ${violatedDirective} ${blockedURI}`);
    },
    true,
  );
}

/** Makes a page tell of attacks that are handed to what makes markup of a text. */
export function armSinks(): void {
  const say = (how: string, given: readonly unknown[]) => {
    const text = given.map(String).join(' ');
    if (/__pwn|evil/.test(text))
      (window as unknown as Armed).__told(`${how}: ${text.slice(0, 200)}`);
  };
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

/**
 * Fires at the elements of a page what handlers wait for; follows nothing. Of elements with the same
 * attributes, none of them a handler, a few stand for all.
 */
export function stir(): void {
  const fewOfEach = 3;
  const stop = (event: Event) => {
    event.preventDefault();
  };
  const followed = ['click', 'submit', 'auxclick'];
  for (const type of followed) addEventListener(type, stop, true);
  const kinds =
    'click dblclick contextmenu mouseover mouseenter mousemove mouseout pointerenter pointerover pointerdown focus focusin blur keydown input change load error toggle beforetoggle animationstart animationend transitionend scroll wheel begin end start finish close submit invalid select copy paste drag drop beforematch'.split(
      ' ',
    );
  const shapes = Map.groupBy(
    document.querySelectorAll('*'),
    (element) => `${element.localName} ${element.getAttributeNames().join(' ')}`,
  );
  for (const [shape, alike] of shapes) {
    for (const element of / on/i.test(shape) ? alike : alike.slice(0, fewOfEach)) {
      // A button that nobody sees is pressed by nobody.
      const fired = element.checkVisibility() ? kinds : kinds.slice(1);
      // It reaches the element itself and none around it, where scripts of the page listen.
      for (const kind of fired) element.dispatchEvent(new Event(kind, { cancelable: true }));
    }
  }
  for (const type of followed) removeEventListener(type, stop, true);
}

/** What a page says, and the file that made it. */
export function look(): { readonly route: string; readonly text: string } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (parentElement?.localName !== 'script') texts.push(data);
  }
  return { route: document.body.dataset['route'] ?? '', text: texts.join('') };
}

/** Elements and attributes that no page of the site has. */
export function strangeElements(): string[] {
  const faults = [
    ...document.querySelectorAll(
      'iframe, frame, frameset, object, embed, applet, base, style, math, foreignObject, animate, set, template, portal, marquee, plaintext, xmp, [srcdoc], [style], [formaction], [ping], [background], [contenteditable], script:not([src], [type="application/ld+json"])',
    ),
  ].map(({ outerHTML }) => `has ${outerHTML.slice(0, 200)}`);
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    try {
      JSON.parse(textContent);
    } catch {
      faults.push(`has no JSON in a block of it: ${textContent.slice(0, 200)}`);
    }
  }
  for (const { localName, attributes } of document.querySelectorAll('*')) {
    for (const { name, value } of attributes) {
      if (/^on/i.test(name)) faults.push(`handles ${name} in <${localName}`);
      if (['id', 'name', 'class'].includes(name) && /pwn|evil/.test(value))
        faults.push(`has <${localName} ${name}="${value.slice(0, 100)}"`);
      if (!/^[a-z][a-z0-9-]*(?::[a-z]+)?$|^viewBox$|^preserveAspectRatio$/.test(name))
        faults.push(`has <${localName} with ${name.slice(0, 100)}`);
    }
  }
  return faults;
}

/** Addresses that run, and those of elsewhere that a browser would follow by itself. */
export function strangeAddresses(): string[] {
  const faults: string[] = [];
  const urlOf = (address: string) => new URL(address, location.href);
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['src', 'action', 'poster', 'data', 'srcset']) {
      const address = element.getAttribute(name);
      if (address !== null && urlOf(address).origin !== location.origin)
        faults.push(`has <${element.localName} ${name}="${address}"`);
    }
    const href = element.getAttribute('href');
    if (href === null) continue;
    if (!['http:', 'https:', 'mailto:'].includes(urlOf(href).protocol))
      faults.push(`leads to ${href}`);
    // Names of vocabularies, and the page’s own address, are fetched by nobody.
    const isNamed = /^(?:canonical|schema\..*)$/.test(element.getAttribute('rel') ?? '');
    if (element.localName === 'link' && !isNamed && urlOf(href).origin !== location.origin)
      faults.push(`fetches ${href}`);
  }
  return faults;
}
