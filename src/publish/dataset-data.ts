import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import { descriptionOf, fullName, licenceAddress } from '../domain/archive-about.ts';
import { certainDay } from '../domain/edtf-date.ts';
import { archive } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { at, inFull } from '../site/addresses.ts';
import { type DataBlock, writeDataBlock } from '../site/data-block.ts';
import { exportedFiles } from './export-paths.ts';
import { CONTEXT, wholeData } from './named-things.ts';

/** The data of the page of exports. */
export function datasetBlock(): DataBlock {
  return writeDataBlock(datasetData());
}

/**
 * The exports in the words of schema.org, each file with its format and size. The time that they
 * cover goes from the first to the last day that is certain: the vocabulary has none for doubt.
 */
export function datasetData(): WithContext<Dataset> {
  const { about } = archive();
  const address = inFull(at('exports/'));
  const licence = licenceAddress(about) ?? about.licence;
  const days = articlesNewestFirst()
    .flatMap(({ record }) => certainDay(record.date) ?? [])
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: fullName(about),
    description: descriptionOf(about),
    isAccessibleForFree: true,
    ...(licence === undefined ? {} : { license: licence }),
    ...(first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
    isPartOf: wholeData(),
    distribution: downloads(),
  };
}

function downloads(): DataDownload[] {
  return exportedFiles().map(({ name, mediaType, bytes }) => ({
    '@type': 'DataDownload',
    contentUrl: inFull(at(`exports/${name}`)),
    encodingFormat: mediaType.replace(/;.*$/, ''),
    contentSize: `${String(bytes())} B`,
  }));
}
