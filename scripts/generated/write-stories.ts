// node scripts/generated/write-stories.ts NUMBER DIR: writes an archive of so many made-up stories.
import { makeStories } from './stories/make-stories.ts';
import { writeArchive } from './stories/write-archive.ts';

const [number = '', folder = ''] = process.argv.slice(2);
writeArchive(folder, makeStories(Number(number)));
