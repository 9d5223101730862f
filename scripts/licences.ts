// npm run licences: writes docs/licences.md anew, after packages have changed.
import { writeFileSync } from 'node:fs';
import { describeLicences } from './supply/describe-licences.ts';

writeFileSync('docs/licences.md', describeLicences());
