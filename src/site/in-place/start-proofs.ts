import { linkedPage } from './linked-page.ts';
import { copyButton, make } from './make.ts';
import { closeOpened, fillOpened, openBeside, opensInPlace } from './popover.ts';
import { type Proof, proofAt } from './proof-at.ts';

/** Beside these, what they prove already stands in its sentence. */
const READ_IN_PLACE = '.proving-words';

/**
 * Makes the links that prove a value open what they lead to where they stand. The words are taken from the
 * page that has them, so that no page carries them a second time; without a script the links lead there.
 */
export function startProofs(): void {
  if (!opensInPlace()) return;
  document.addEventListener('click', (event) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.proof') : null;
    if (link?.closest(READ_IN_PLACE) !== null) return;
    event.preventDefault();
    void open(link);
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
  const actions = make('p', goThere, ' ', ...copyButton('Copy link', link.href));
  actions.className = 'actions';
  return [...wordsOf(proof), facts, actions];
}

function wordsOf(proof: Proof): Node[] {
  if (proof.kind === 'reason') return proof.reasons.map((reason) => make('p', reason));
  const { before, exact, after, block } = proof;
  const words = make('blockquote', before, make('mark', exact), after);
  const { lang = '', dir = '' } = block.closest<HTMLElement>('[lang]') ?? {};
  Object.assign(words, { lang, dir });
  return [words];
}
