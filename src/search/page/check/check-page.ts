import type { Checked } from '../../check/check.ts';
import { announce } from '../announce.ts';
import { element } from '../make.ts';
import type { Finding } from '../../check/finding.ts';
import { wordsOfFailure } from '../words-of-failure.ts';
import { CheckClient } from './client.ts';
import { findingRow } from './draw-findings.ts';
import { summaryOf } from './words-of-finding.ts';

/** Makes the page work that looks up a draft. What is pasted is kept nowhere, and in no address. */
export function startCheckPage(): void {
  const page = element('check-page', HTMLElement);
  const form = element('check-form', HTMLFormElement);
  const draft = element('check-draft', HTMLTextAreaElement);
  const client = new CheckClient(page.dataset['root'] ?? '/');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const results = element('check-findings', HTMLElement);
    results.replaceChildren();
    say('Looking it up …');
    let latest: Checked | undefined;
    const findings: Finding[] = [];
    client.ask(draft.value, ({ checked, failure, isLast }) => {
      if (checked !== undefined) latest = { ...checked, findings };
      findings.push(...(checked?.findings ?? []));
      results.append(...(checked?.findings ?? []).map(findingRow));
      results.setAttribute('aria-busy', String(!isLast));
      if (failure !== undefined) say(wordsOfFailure(failure, navigator.onLine));
      else if (isLast && latest !== undefined) say(summaryOf(latest));
    });
  });
  page.classList.add('ready');
}

function say(words: string): void {
  element('check-summary', HTMLElement).textContent = words;
  announce(element('check-status', HTMLElement), words);
}
