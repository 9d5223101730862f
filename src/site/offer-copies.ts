import { copyButton } from './in-place/make.ts';

/** Adds to each text that can be copied (`<p data-copy="Copy it"><code>…`) a button that does it. */
export function offerCopies(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = place.querySelector('code')?.textContent ?? '';
    place.append(...copyButton(place.dataset.copy ?? '', text));
  }
}
