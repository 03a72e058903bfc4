// What is written while the process is killed, and what must stand there afterwards.
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../../dist/disk/writeFile.js';
import { withFolder, writeFolder } from '../../../dist/disk/writeFolder.js';

/** The files of an edition of a folder: names come and go between editions, and all of one say which it is. */
export function edition(number) {
  const names = ['a.json', 'b.csv', 'texts/å.txt', `texts/${number}.txt`, `deep/er/${number % 3}.txt`];
  return new Map(names.map((name) => [name, `${name} of edition ${number}\n`.repeat(200)]));
}

const piecesOf = (number) =>
  Array.from({ length: 4 }, (_, i) => `piece ${i} of edition ${number}\n`.repeat(500));
const fileText = (number) => piecesOf(number).join('');

/** Files that somebody put into a folder of ours. */
const theirs = { 'notes.md': 'mine\n', 'texts/å.txt': 'changed by me\n' };

const folderOptions = (more) => ({ kind: 'project', inputs: [], ...more });
const keeping = { kind: 'run', others: 'keep' };

function putTheirs(place) {
  for (const [name, text] of Object.entries(theirs)) writeFileSync(join(place, name), text);
}

/**
 * - `prepare` makes what was there before; `write` is killed; `look` is a next run that comes to nothing, and `again` one that
 *   writes. Each edition has a number.
 * - `stands` is the number of the edition that stands at the place; null where nothing does; a text that says what is wrong.
 */
export const scenarios = {
  'a folder of ours is replaced': {
    prepare: (place) => writeFolder(place, edition(1), folderOptions()),
    write: (place, number, say) => writeFolder(place, edition(number), folderOptions({ say })),
    look: (place, say) => lookAt(place, folderOptions({ say })),
    stands: (place) => folderStands(place),
    before: 1,
  },
  'a folder with files of others, which are kept': {
    prepare: (place) => {
      writeFolder(place, edition(1), folderOptions(keeping));
      putTheirs(place);
    },
    write: (place, number, say) => writeFolder(place, edition(number), folderOptions({ ...keeping, say })),
    look: (place, say) => lookAt(place, folderOptions({ ...keeping, say })),
    stands: (place) => folderStands(place, theirs),
    before: 1,
  },
  'a folder is written where there is none': {
    prepare: () => {},
    write: (place, number, say) => writeFolder(place, edition(number), folderOptions({ say })),
    look: (place, say) => lookAt(place, folderOptions({ say })),
    stands: (place) => folderStands(place),
    before: null,
  },
  'a file of ours is replaced': {
    prepare: (place) => writeFile(place, piecesOf(1)),
    write: (place, number, say) => writeFile(place, piecesOf(number), { force: true, say }),
    look: () => {},
    stands: fileStands,
    before: 1,
  },
  'a file is written where there is none': {
    prepare: () => {},
    write: (place, number, say) => writeFile(place, piecesOf(number), { force: true, say }),
    look: () => {},
    stands: fileStands,
    before: null,
  },
};

/** A next run that finds something wrong before it writes. */
async function lookAt(place, options) {
  await withFolder(place, options, () => {
    throw new Error('nothing is written');
  }).catch((error) => {
    if (error.message !== 'nothing is written') throw error;
  });
}

function folderStands(place, others = {}) {
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined) return null;
  const found = new Map();
  for (const name of readdirSync(place, { recursive: true }))
    if (lstatSync(join(place, name)).isFile()) found.set(name, readFileSync(join(place, name), 'utf8'));
  for (const text of Object.values(others)) {
    const at = [...found].find(([, content]) => content === text);
    if (at === undefined) return `a file of others is gone: ${text.trim()}`;
    found.delete(at[0]);
  }
  found.delete('.brukermote.json');
  const number = Number(/edition (\d+)/u.exec(found.get('a.json') ?? '')?.[1]);
  const wanted = edition(number);
  for (const [name, text] of wanted) {
    // The changed file of others stands in the place of the old edition's own.
    if (!found.has(name) && Object.hasOwn(others, name) && number === 1) continue;
    if (found.get(name) !== text) return `${name} is not that of edition ${number}`;
  }
  const more = [...found.keys()].filter((name) => !wanted.has(name));
  return more.length > 0 ? `beside edition ${number}: ${more}` : number;
}

function fileStands(place) {
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined) return null;
  const text = readFileSync(place, 'utf8');
  const number = Number(/edition (\d+)/u.exec(text)?.[1]);
  return text === fileText(number) ? number : 'half a file';
}

/** Makes a folder for a trial. */
export function placeIn(folder) {
  mkdirSync(folder, { recursive: true });
  return join(folder, 'place');
}
