import { copyButton, make } from './in-place/make.ts';

/**
 * Adds to each folded text of the page that says under which name it may be saved
 * (`<details data-save-as="a.bib"><pre>…`) a way to copy it and a link that saves it. Without them the
 * text can be selected.
 */
export function offerFiles(): void {
  for (const folded of document.querySelectorAll<HTMLElement>('details[data-save-as]')) {
    offerFile(folded);
  }
}

/** Adds both to one folded text. */
export function offerFile(folded: HTMLElement): void {
  // A file is made only for who unfolds its text.
  folded.addEventListener('toggle', addWays, { once: true });
}

function addWays({ currentTarget }: Event): void {
  const folded = currentTarget as HTMLElement;
  const { saveAs: name = '' } = folded.dataset;
  const text = folded.querySelector('pre')?.textContent ?? '';
  const link = make('a', `Save ${name}`);
  link.href = URL.createObjectURL(new Blob([inFile(text, name)]));
  link.download = name;
  folded.append(link, ...copyButton('Copy', text));
}

/** RIS ends its lines as Windows does; of a page, browsers read no such ends. */
function inFile(text: string, name: string): string {
  return name.endsWith('.ris') ? text.replaceAll('\n', '\r\n') : text;
}
