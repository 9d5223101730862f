// npm run licences: writes docs/licences.md anew, after packages have changed.
import { writeWhole } from '../src/disk/files.ts';
import { describeLicences } from './supply/describe-licences.ts';

writeWhole('docs/licences.md', describeLicences());
