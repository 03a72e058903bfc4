import { type Identifier, identifierOf } from './identifier.js';
import { isFunctionWord, isOrganisation } from './names/lexicon.js';
import { matchesIn, stretchesAround } from './near.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from './words/words.js';

const address =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/[^\s<>"«»]{2,500}|www\.[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}(?:\/[^\s<>"«»]{0,300})?|(?:www\.)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:no|com|org|net|se|dk|io|me|blog|info|eu|uk|de|pl|app|dev|tv|live|fm|nu|fi|edu|shop|online|site|example)(?![\p{L}\p{N}-])(?:\/[^\s<>"«»]{0,300})?)/giu;
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

/** Services where people have names, and what leads from them to the name. */
const service =
  '(?:brukernavn(?:et)?|snap(?:chat)?(?:en)?|insta(?:gram)?(?:en)?|ig|tiktok(?:en)?|discord|telegram|signal|messenger|fb|facebook|twitter|bluesky|kik|reddit|twitch|steam|gamertag(?:en)?|nick(?:et)?|username|user name|handle|skype|jodel|viber|wickr|vinted|tinder)';
/** A service before a name that has a digit or a sign in it, and behind one: `handle nabil_88`, `kari.nord på snap`. */
const besideService =
  /(?<![A-Za-zÀ-ž])(?:handle|brukernavn(?:et)?|nick(?:et)?|gamertag|profil(?:en)?|konto(?:en)?) [«"']?@?((?=[A-Za-zÀ-ž\d.-]*[\d_])(?=[\d_.-]*[A-Za-zÀ-ž])[A-Za-zÀ-ž\d_.-]{4,30}[A-Za-zÀ-ž\d])(?![A-Za-zÀ-ž\d@])|(?<![A-Za-zÀ-ž\d@._/-])((?=[A-Za-zÀ-ž\d]*[._\d-])(?=[\d._-]*[A-Za-zÀ-ž])[A-Za-zÀ-ž\d_.-]{4,30}[A-Za-zÀ-ž\d])(?= på (?:snap|insta|tiktok|discord|telegram|fb|facebook|twitch|steam|reddit|kik|jodel|signal|messenger)(?![A-Za-zÀ-ž]))/gi;
/** Behind a colon, or "heter", a name of a user may be any word: `insta: grantopp`. */
const calledAnything = new RegExp(
  `(?<!\\p{L})${service}(?: (?:min|mitt|hans|hennes|hennar|til \\p{L}+|my|her|his))?(?::| ?=| (?:er|heter|heiter|is)) ?[:«"']{0,2}@?([\\p{L}_][\\p{L}\\p{N}_.-]{2,30}[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}@])`,
  'giu',
);
/** A word, a full stop and digits: a name where such a service is spoken of, or where somebody writes under it. */
const dotted = /(?<![\p{L}\p{N}@._/#-])\p{Ll}{3,30}(?:\.\p{Ll}{2,20})?\.\d{1,4}(?![\p{L}\p{N}@_]|[.,-]\d)/gu;
const nearService = new RegExp(
  `(?<!\\p{L})(?:${service}|innlegg|forum(?:et)?|profil(?:en)?|følg(?:er)?|add)(?!\\p{L})`,
  'iu',
);
/** What numbers stand behind, with a full stop and no space. */
const numbered =
  /^(?:kap|kapittel|side|sider|punkt|pkt|artikkel|avsnitt|vedlegg|paragraf|ledd|nummer|uke|veke|klokka|klokken|versjon|figur|tabell|mars|april|juni|juli|august|september|oktober|november|desember|januar|februar|art|alt|dag|kl|nr|ca|tlf|mob|kr|til|fra|den|og|sum)$/u;

/**
 * Addresses on the web: likely, save those of public bodies, which are possible, unless they lead to somebody's profile.
 */
export function urls(text: string): Identifier[] {
  if (!text.includes('.')) return [];
  const near = stretchesAround(
    text,
    /:\/\/|www\.|\.(?:no|com|org|net|se|dk|io|me|blog|info|eu|uk|de|pl|app|dev|tv|live|fm|nu|fi|edu|shop|online|site|example)(?![\p{L}\p{N}-])/giu,
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
    ...anyCalled(text),
    ...[
      ...matchesIn(
        text,
        called,
        stretchesAround(text, /brukernavn|snap|insta|tiktok|discord|user ?name|skype/giu, 2, 90),
      ),
    ].map((match) => identifierOf(match, 'handle', 'likely', 1)),
  ];
}

/** Names of users that only what stands before them shows. */
function anyCalled(text: string): Identifier[] {
  const found: Identifier[] = [];
  const services = stretchesAround(text, new RegExp(service, 'giu'), 2, 90);
  for (const match of matchesIn(text, calledAnything, services)) {
    const own = match[1].toLowerCase();
    // "snap er gøy": a word behind a verb is none; behind a colon it is one that somebody was asked for.
    const asked = /[:=]/u.test(match[0]);
    if (
      isFunctionWord(own) ||
      isOrganisation(own) ||
      /^(?:ja|nei|har|ikke|ingen|ukjent|none|n\/a)$/u.test(own)
    )
      continue;
    // "insta: følg meg der" goes on as a sentence does.
    const goesOn = isNorwegian(own) && /^ \p{Ll}/u.test(text.slice(match.index + match[0].length));
    if (asked && goesOn) continue;
    if (!asked && (isNorwegian(own) || isEnglish(own) || isNorwegianCompound(own))) continue;
    found.push(identifierOf(match, 'handle', 'likely', 1));
  }
  const signs = stretchesAround(
    text,
    /(?:handle|brukernavn|nick|gamertag|profil|konto)[a-z]* |[._\d-][a-zæøå\d._-]* på [a-z]/gi,
    34,
    60,
  );
  for (const match of matchesIn(text, besideService, signs)) {
    const own = match[1] ?? match[2];
    // "konto 1234.56.78903", "web-basert på facebook": numbers, and words with a hyphen, are none.
    if (!/\p{L}{2}/u.test(own) || /^\p{L}+-\p{L}+$/u.test(own) || numbered.test(own.split('.', 1)[0]))
      continue;
    const start = match.index + match[0].lastIndexOf(own);
    found.push({ kind: 'handle', certainty: 'likely', start, end: start + own.length, text: own });
  }
  for (const match of matchesIn(text, dotted, stretchesAround(text, /\.\d/gu, 54, 20))) {
    if (numbered.test(match[0].split('.', 1)[0])) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const speaks = text[match.index + match[0].length] === ':';
    if (speaks || nearService.test(before)) found.push(identifierOf(match, 'handle', 'likely'));
  }
  return found;
}
