import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { RequestError } from '../shared/problem.js';
import { identityOf, realPlace, upwards } from './realPlace.js';

/**
 * Refuses to write where something is read: the place may not be what is read, hold it, or lie inside it, where the next
 * reading would take it for material. Links, other spellings of one name, and second names of one file (hard links) are seen
 * through by what the disk says: device and number.
 *
 * @param place the file or folder that is to be written
 * @param inputs files and folders that are read; of those that do not exist yet, the names count
 * @throws RequestError naming both
 */
export function requireApart(place: string, inputs: readonly string[]): void {
  const out = realPlace(place);
  const itself = identityOf(out);
  const around = new Set([...upwards(out)].map(identityOf).filter((known) => known !== null));
  for (const input of inputs) {
    const read = identityOf(resolve(input));
    if (read === null) {
      if ([...upwards(realPlace(input))].includes(out)) throw holdsInput(place, input);
      continue;
    }
    if (read === itself)
      throw new RequestError({
        nb: `${place}: dette er det som leses (${input}); velg et annet sted å skrive`,
        en: `${place}: this is what is read (${input}); choose another place to write`,
      });
    if (around.has(read))
      throw new RequestError({
        nb: `${place}: stedet ligger i det som leses (${input}), og ville bli lest som materiale; velg et sted utenfor`,
        en: `${place}: the place lies in what is read (${input}), and would be read as material; choose one outside`,
      });
    if (itself !== null && holds(itself, input)) throw holdsInput(place, input);
  }
}

function holdsInput(place: string, input: string): RequestError {
  return new RequestError({
    nb: `${place}: mappen holder det som leses (${input}), som ville gått tapt; velg et annet sted å skrive`,
    en: `${place}: the folder holds what is read (${input}), which would be lost; choose another place to write`,
  });
}

/** Whether a folder holds a path: where the path leads, or the link by which it was named. */
function holds(folder: string, input: string): boolean {
  const named = dirname(resolve(input));
  const ways = lstatSync(resolve(input)).isSymbolicLink() ? [realPlace(input), named] : [realPlace(input)];
  return ways.some((way) => [...upwards(way)].some((each) => identityOf(each) === folder));
}
