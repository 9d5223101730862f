/** Makes an element with what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** Gives its label back to the button that copied last: a clipboard has one text. */
let putBack = (): void => undefined;

/** A button that copies a text, and says so; without a clipboard, as on an insecure page, none. */
export function copyButton(label: string, text: string): readonly HTMLButtonElement[] {
  if (!('clipboard' in navigator)) return [];
  const button = make('button', label);
  button.type = 'button';
  // That it was done is said to those who do not see it.
  button.ariaLive = 'polite';
  const say = (words: string) => {
    putBack();
    button.textContent = words;
    putBack = () => {
      button.textContent = label;
    };
  };
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => {
        say('Copied');
      },
      () => {
        say('Not copied: select the words');
      },
    );
  });
  return [button];
}
