import type { CorpusBuilder } from '../corpus/corpusBuilder.js';

type Drafts = CorpusBuilder['codes'];

/** Codes that a warning lists. */
const listed = 10;

/**
 * Codes of a project that may be taken for each other. What has one name in one place is told where the tree of codes is made;
 * here are those of one name in different places, and those in one place whose names differ in nothing that a person sees at once:
 * spaces, hyphens, capitals, the way a letter is encoded.
 */
export function warnOfAlikeCodes(builder: CorpusBuilder): void {
  const { codes } = builder;
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  for (const same of groups(codes, ({ name }) => name)) {
    const places = [...new Map(same.map((i) => [codes[i].parentId ?? '', i])).values()];
    if (places.length < 2) continue;
    const { name, where } = codes[places[1]];
    const paths = places.slice(0, listed).map((i) => {
      const above = names.get(codes[i].parentId ?? '');
      return `"${above === undefined ? name : `${above} > ${name}`}"`;
    });
    const under = `${paths.join(', ')}${places.length > listed ? ' …' : ''}`;
    builder.warn('shared-name', where, {
      nb: `${places.length} koder på ulike steder heter «${name}» (${under}); holdt fra hverandre. Skriv hele stien der en av dem skal navngis`,
      en: `${places.length} codes in different places have the name "${name}" (${under}); kept apart. Write the whole path where one of them is to be named`,
    });
  }
  for (const alike of groups(codes, (code) => `${code.parentId ?? ''}\n${lookOf(code.name)}`)) {
    const different = [...new Map(alike.map((i) => [codes[i].name, i])).values()];
    if (different.length < 2) continue;
    const shown = different.slice(0, listed).map((i) => JSON.stringify(codes[i].name));
    builder.warn('look-alike-codes', codes[different[1]].where, {
      nb: `kodene ${shown.join(' og ')} ser like ut; holdt fra hverandre. Slå dem sammen i verktøyet om de er én`,
      en: `the codes ${shown.join(' and ')} look the same; kept apart. Merge them in the tool if they are one`,
    });
  }
}

function lookOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[\s\u200b\u00ad]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Positions with the same key, where there are several. */
function groups(codes: Drafts, keyOf: (code: Drafts[number]) => string): number[][] {
  const byKey = new Map<string, number[]>();
  codes.forEach((code, index) => {
    const key = keyOf(code);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [index]);
    else same.push(index);
  });
  return [...byKey.values()].filter((indices) => indices.length > 1);
}
