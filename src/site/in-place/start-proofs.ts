import { linkedPage } from './linked-page.ts';
import { copyButton, make } from './make.ts';
import { onPlainClick } from './plain-click.ts';
import { closeOpened, fillOpened, openBeside } from './popover.ts';
import { type Proof, proofAt } from './proof-at.ts';

/** Beside these, what they prove already stands in its sentence. */
const READ_IN_PLACE = '.proving-words';

/**
 * Makes the links that prove a value open what they lead to where they stand. The words are taken from the
 * page that has them, so that no page carries them a second time; without a script the links lead there.
 */
export function startProofs(): void {
  onPlainClick('a.proof', (link) => {
    if (link.closest(READ_IN_PLACE) !== null) return false;
    void open(link);
    return true;
  });
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const name = link.ariaLabel ?? link.textContent;
  try {
    const page = linkedPage(link);
    if (page instanceof Promise) openBeside(link, name, make('p', 'Looking it up …'));
    const proof = proofAt(await page, link.hash);
    if (proof === undefined) throw new Error(`${link.hash} is not there.`);
    if (page instanceof Promise) fillOpened(...drawn(proof, link));
    else openBeside(link, name, ...drawn(proof, link));
  } catch {
    globalThis.location.assign(link.href);
  }
}

function drawn(proof: Proof, link: HTMLAnchorElement): Node[] {
  const place = proof.kind === 'reason' ? '' : link.textContent.trim();
  const facts = make('p', [place, proof.outlet].filter((fact) => fact !== '').join(' · '));
  facts.className = 'facts';
  const goThere = make('a', 'Go there');
  goThere.href = link.href;
  goThere.addEventListener('click', closeOpened);
  return [...wordsOf(proof), facts, make('p', goThere, ...copyButton('Copy link', link.href))];
}

function wordsOf(proof: Proof): Node[] {
  if (proof.kind === 'reason') return proof.reasons.map((reason) => make('p', reason));
  const { before, exact, after, block } = proof;
  const words = make('blockquote', before, make('mark', exact), after);
  const { lang = '', dir = '' } = block.closest<HTMLElement>('[lang]') ?? {};
  Object.assign(words, { lang, dir });
  return [words];
}
