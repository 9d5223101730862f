import { isThere, readText, writeWhole } from '../../src/disk/files.ts';
import { attempt } from '../../src/domain/problem.ts';
import { recordSchema } from '../../src/domain/record.ts';
import { readYaml } from '../../src/formats/yaml.ts';
import { leastRecord } from '../least-record.ts';
import { otherName, pageName } from './page-name.ts';

interface Place {
  readonly url: string;
  readonly day: string;
}

/**
 * Writes a page as a capture into a folder, with a record that says where and when it was found.
 * Gives the name of the capture and whether it was written: one that is there is left as it is.
 */
export function writeCapture(
  folder: string,
  bytes: Uint8Array,
  place: Place,
): { readonly name: string; readonly isNew: boolean } {
  const { url, day } = place;
  const first = pageName(url, day);
  const stem = isOfAnother(folder, first, url) ? otherName(url, day) : first;
  const name = `${stem}.html`;
  if (isThere(`${folder}/${name}`)) return { name, isNew: false };
  // The record first: where a capture is there, nobody writes its record any more.
  const record = `${folder}/${stem}.yaml`;
  const words = leastRecord({ url, captured: day }) ?? '';
  if (!isThere(record)) writeWhole(record, words, { lasting: true });
  writeWhole(`${folder}/${name}`, bytes, { lasting: true });
  return { name, isNew: true };
}

/** True where the name is taken by a page of another address: two can be spelt alike. */
function isOfAnother(folder: string, stem: string, url: string): boolean {
  const file = `${folder}/${stem}.yaml`;
  if (!isThere(file)) return false;
  const text = readText(file);
  return attempt(
    () => readYaml(text, file, recordSchema).value.url !== url,
    () => true,
  );
}
