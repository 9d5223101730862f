import { HtmlValidate } from 'html-validate/node';
import type { Problem } from '../domain/problem.ts';
import type { Page } from './page.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<!DOCTYPE html>` and void elements as it likes; browsers read both alike.
    'doctype-style': 'off',
    'void-style': 'off',
    // Words of captures keep the spaces and the phone numbers that they came with.
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    // A button of a form submits it unless it says otherwise: HTML's own default.
    'no-implicit-button-type': 'off',
    // The title of an article is as long as its outlet made it.
    'long-title': 'off',
    // What is beside an article is an `aside`, which reader views leave out, and a region to those who
    // listen: a landmark of that element would stand inside another.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

/** What html-validate finds wrong with the markup of a page. */
export function findInvalid({ path, html }: Pick<Page, 'path' | 'html'>): Problem[] {
  const { results } = validator.validateStringSync(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId, ruleUrl }) => ({
      file: path,
      line,
      what: `${message.replace(/\.$/, '')} (${ruleId}).`,
      remedy: ruleUrl === undefined ? 'Correct the markup.' : `See ${ruleUrl}.`,
    })),
  );
}
