import { languageCode } from '../../domain/language-code.ts';
import { type Claim, read } from './claim.ts';
import type { Unit } from './unit.ts';

/** Claims the page data by which a saved page says what language it is in; each tag is its own rule. */
export function findLanguageStatements(units: readonly Unit[]): Claim[] {
  return units.flatMap((unit) => {
    const { data } = unit.line;
    if (data?.key !== 'language') return [];
    const code = languageCode(data.value);
    const findings = code === undefined ? [] : [{ field: 'language' as const, value: code }];
    const rule = `${data.from}-language`;
    return [
      read(
        unit,
        rule,
        findings.map((one) => ({ ...one, words: data.value })),
      ),
    ];
  });
}
