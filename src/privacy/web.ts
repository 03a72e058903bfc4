import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

const address =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/[^\s<>"«»]{2,500}|www\.[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}(?:\/[^\s<>"«»]{0,300})?|(?:www\.)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:no|com|org|net|se|dk|io|me|blog|info|eu|uk|de|pl|app|dev)(?![\p{L}\p{N}-])(?:\/[^\s<>"«»]{0,300})?)/giu;
/** Pages of public bodies and services that everybody uses: they tell nothing of a person. */
const everybodys =
  /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)*(?:nav|regjeringen|stortinget|lovdata|helsenorge|altinn|ssb|skatteetaten|udi|imdi|fhi|helsedirektoratet|norge|arbeidstilsynet|lanekassen|husbanken|politiet|vg|nrk|dagbladet|aftenposten|finn|google|wikipedia|youtube|microsoft|oslomet|uio|uib|ntnu|sikt|forskningsradet|doi|sciencedirect|springer|tandfonline|kommune|idunn|cristin|github|orcid)\.(?:no|com|org|net|eu)(?![\p{L}\d-])/iu;
const profile =
  /(?:facebook|instagram|linkedin|twitter|tiktok|snapchat|x|vimeo|youtube|github|orcid)\.(?:com|org)\/(?:in\/|@|user\/|add\/)?[\p{L}\d._-]{2,}/iu;
const handle =
  /(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?(?!@|[\p{L}\p{N}])/gu;
/** `name#1234`, `u/name`, `name_71`, `name84x`: nothing but names of users looks like this. */
const formed =
  /(?<![\p{L}\p{N}@._/#-])(?:[\p{L}\d_.]{2,32}#\d{4}|u\/[\p{L}\d_-]{3,30}|(?!covid|windows|office|iphone|ipad|galaxy|playstation)\p{Ll}{4,30}(?:_\d{1,4}|\d{2,4}[a-z]?)|\p{Ll}{3,30}_\p{Ll}{2,30}\d{1,4})(?![\p{L}\p{N}@_]|[.-][\p{L}\p{N}])/gu;
const called =
  /(?<!\p{L})(?:brukernavn(?:et)?|snap(?:chat)?(?:en)?|insta(?:gram)?(?:en)?|tiktok(?:en)?|discord|username|user name|skype)(?: min| mitt| hans| hennes| my)?(?: er| heter| is|:) ?:?((?=[^\s]*[\d_.])[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,38}[\p{L}\p{N}_])/giu;

/**
 * Addresses on the web: likely, save those of public bodies, which are possible, unless they lead to somebody's profile.
 */
export function urls(text: string): Identifier[] {
  if (!text.includes('.')) return [];
  const near = stretchesAround(
    text,
    /:\/\/|www\.|\.(?:no|com|org|net|se|dk|io|me|blog|info|eu|uk|de|pl|app|dev)(?![\p{L}\p{N}-])/giu,
    330,
    520,
  );
  return [...matchesIn(text, address, near)].map((match) => {
    const found = identifierOf(match, 'url', 'likely');
    const bare = found.text.replace(/[.,;:!?)\]'"]+$/u, '');
    const certainty = everybodys.test(bare) && !profile.test(bare) ? 'possible' : 'likely';
    return { ...found, certainty, text: bare, end: found.start + bare.length };
  });
}

/** Names that people have on the web: `@kari_n`, "brukernavnet mitt er karin88". */
export function handles(text: string): Identifier[] {
  return [
    ...(text.includes('@')
      ? [...matchesIn(text, handle, stretchesAround(text, /@/gu, 2, 44))].map((match) =>
          identifierOf(match, 'handle', 'likely'),
        )
      : []),
    ...[...matchesIn(text, formed, stretchesAround(text, /\d+|u\//gu, 66, 40))].map((match) =>
      identifierOf(match, 'handle', 'likely'),
    ),
    ...[
      ...matchesIn(
        text,
        called,
        stretchesAround(text, /brukernavn|snap|insta|tiktok|discord|user ?name|skype/giu, 2, 90),
      ),
    ].map((match) => identifierOf(match, 'handle', 'likely', 1)),
  ];
}
