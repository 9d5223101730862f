/**
 * Adds to each folded text of the page that says under which name it may be saved
 * (`<details data-save-as="a.bib"><pre>…`) a link that saves it. Without it the text can be copied.
 */
export function offerFiles(): void {
  for (const folded of document.querySelectorAll<HTMLElement>('details[data-save-as]')) {
    // A file is made only for who unfolds its text.
    folded.addEventListener('toggle', addLink, { once: true });
  }
}

function addLink({ currentTarget }: Event): void {
  const folded = currentTarget as HTMLElement;
  const { saveAs: name = '' } = folded.dataset;
  const text = folded.querySelector('pre')?.textContent ?? '';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([inFile(text, name)]));
  link.download = name;
  link.textContent = `Save ${name}`;
  folded.append(link);
}

/** RIS ends its lines as Windows does; of a page, browsers read no such ends. */
function inFile(text: string, name: string): string {
  return name.endsWith('.ris') ? text.replaceAll('\n', '\r\n') : text;
}
