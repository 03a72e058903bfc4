// Damage of the kinds that files meet: on the disk, on the way, by other programs, by hand, and on purpose.
import { mutateBytes } from './bytes.mjs';
import { isDatabase, mutateDatabase } from './databases.mjs';
import { mutateText } from './texts.mjs';
import { packed, unpacked } from './zips.mjs';

/**
 * One mutation of a seed, or several on top of one another.
 *
 * @param {import('./seeds.mjs').Seed} seed
 * @param {{ uniform(): number, below(bound: number): number }} random
 */
export async function mutate(seed, random) {
  let { files } = seed;
  if (files.length > 1 && random.below(10) === 0) {
    const gone = random.below(files.length);
    files = files.filter((_, i) => i !== gone);
  }
  const rounds = Array.from({ length: 1 + random.below(4) }, () => random.below(files.length));
  const mutated = [];
  for (const [i, file] of files.entries()) {
    const own = rounds.filter((chosen) => chosen === i).length;
    mutated.push(own === 0 ? file : { ...file, bytes: await mutateFile(file.bytes, own, random) });
  }
  return { ...seed, files: mutated };
}

async function mutateFile(bytes, rounds, random) {
  // One in four is damaged as bytes, whatever it is.
  if (random.below(4) === 0) return repeated(bytes, rounds, (each) => mutateBytes(each, random));
  const entries = await unpacked(bytes);
  if (entries.length > 0) return packed(mutateEntries(entries, rounds, random));
  if (isDatabase(bytes)) return mutateDatabase(bytes, rounds, random) ?? mutateBytes(bytes, random);
  return repeated(bytes, rounds, (each) => mutateContent(each, random));
}

function mutateEntries(entries, rounds, random) {
  return repeated(entries, rounds, (each) => {
    if (each.length === 0) return each;
    const chosen = random.below(each.length);
    const way = random.below(20);
    if (way === 0) return each.filter((_, i) => i !== chosen);
    if (way === 1) return [...each, { ...each[chosen], name: each[random.below(each.length)].name }];
    if (way === 2)
      return each.map((entry, i) => (i === chosen ? { ...entry, name: `../${entry.name}` } : entry));
    return each.map((entry, i) =>
      i === chosen ? { ...entry, bytes: mutateContent(entry.bytes, random) } : entry,
    );
  });
}

function mutateContent(bytes, random) {
  const isText = !bytes.subarray(0, 2000).includes(0);
  return isText && random.below(6) > 0 ? mutateText(bytes, random) : mutateBytes(bytes, random);
}

function repeated(start, rounds, change) {
  let value = start;
  for (let i = 0; i < rounds; i++) value = change(value);
  return value;
}
