import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';
import { isPlace } from './places/lexicon.js';

/** What Norwegian street names end in. */
const ending =
  '(?:gata|gaten|gate|gt\\.?|gutua|vegen|veien|veg|vei|vn\\.|allé|alleen|alléen|alle|plassen|plass|pl\\.|stien|sti|stigen|torget|torg|bakken|bakke|haugen|lia|tunet|tun|brygga|bryggen|kroken|svingen|ringen|terrasse|jordet|toppen|åsen|løkka|kaia|stredet|smauet|smuget|faret|grenda|kollen|hagen|marka|lien|flata|geilan|vika|stranda|strand|haug|åsveien|promenade|berget|stua|stuen|ekra|tangen|neset|odden|myra|vollen|enga|skogen|bråten|løkken|sletta|høgda|høyden|dalen|moen|veita|gangen|allmenningen|almenningen|kaien|kleiva|brekka|lunden|parken|feltet|dammen|bekken|gården|garden|gårdsveien|hamna|havna|terrassen|trappa|trappene|steinen|holmen|hølen|pynten|kneiken|hellinga|ravinen|jorda|teigen|åkeren|rabben|rinden|tråkket|trekket|dreyer|hovet|elva|fjæra|vågen|lykkja|lykkja|snippen|porten)';
const number =
  '(?:nr\\.? ?)?\\d{1,4}(?:(?:[A-Za-zÆØÅæøå]| [A-ZÆØa-hj-z])(?![\\p{L}]))?(?: ?[-/] ?\\d{1,4}[A-Za-z]?(?![\\p{L}\\d]))?';
/** What a number counts, where it is none of a house. */
const notHouse =
  ' (?:år|dager|dagar|dag|ganger|gang|prosent|timer|time|minutter|min|km|m|meter|personer|uker|veker|måneder|månader|kroner|kr|stykker|plasser|deltakere|brukere)(?!\\p{L})';
/** A house number. */
const house = `${number}(?![\\p{L}\\p{N}]|[.,]\\d|${notHouse})`;

/** `Storgata 12 B`, `Karl Johans gate 5`, `Nedre Slottsgate 3`: a capital letter, an ending and a house number. */
const street = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}.'-]{0,30} ){0,3}?(?:\\p{Lu}[\\p{L}-]{0,40}?${ending}|\\p{Lu}[\\p{L}'-]{0,30} ${ending}) ${house}`,
  'gu',
);
/** The same in small letters; words that end like a street and count something are left out. */
const smallStreet = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?:hoved|om|under|ved|jern|arbeids|praksis|tiltaks|bil|gang|sykkel|gå|frem|fram|mot|tvers|halv|av|skole|lære|parkerings|barnehage|ute|leke)(?:veien|vegen|plassen|plass|gata|sti|stien)?(?: |$))(?:(?:karl johans|kong oscars|nedre|øvre|store|lille|gamle|st\\.? olavs|kirke|prinsens|dronningens|kongens) )?\\p{Ll}{3,30}(?:gata|gaten|gate|gt\\.?|vegen|veien|vei|veg|allé|stien|bakken|svingen|plassen|torget|stredet|smauet|tunet|kroken|ringen|jordet|terrasse|brygga|haugen|lia|åsen|løkka|toppen|grenda|faret|hagen|kollen|berget|stua|tangen|enga|sletta|veita|allmenningen|kaia|brekka|lunden|dalsveien) ${house}`,
  'gu',
);
/** Words before the place where somebody lives. */
const lives =
  '(?:[Bb]or|[Bb]odde|[Bb]udde|[Bb]ur|[Bb]o|[Bb]osatt|[Bb]usett|[Bb]osted|[Bb]ustad|[Ff]lytt(?:er|et|a|ar)|[Hh]older til|[Hh]eld til|[Ll]eier|[Ll]eide|[Ll]eiger|[Rr]egistrert|[Mm]eldt|[Oo]ppg[ai](?:tt|r)?|[Oo]ppgav|[Hh]usvære|[Ll]eilighet(?:en)?|[Hh]ybel(?:en)?|[Hh]jemme|[Ll]ive[sd]?(?= (?:at|in|on) )|[Ll]iving|[Mm]oved|[Aa]dr(?:esse(?:n)?)?|[Bb]ostedsadr(?:esse)?|[Bb]esøksadr(?:esse)?|[Pp]ostadr(?:esse)?|[Aa]ddress)';
/** Numbers as houses, dwellings, boxes and postal places have them. */
const houseNumber = /(?<![\d.,:])\d{1,5}(?![\d:%]|[.,]\d)/gu;
/** Where somebody lives, and a street that no ending tells. */
const livesIn = new RegExp(
  `(?<!\\p{L})${lives}\\.?(?:,| min| mi| hans| hennes| er| var| is|:)*(?: nå| no| fortsatt| fremdeles| framleis| inn| til| to)* (?:(?:i|på|ved|at|in|on) )?((?:\\p{Lu}[\\p{L}'-]{2,30} ){1,3}(?:nr\\.? ?|nummer )?\\d{1,4}(?:(?:[A-Za-z]| [A-Za-hj-z])(?![\\p{L}]))?)(?![\\p{L}\\p{N}]|[.,]\\d| \\d|${notHouse})`,
  'gu',
);
/** "Grensen nr. 46": a name and the number of a house that is called so. */
const numberedHouse =
  /(?<=(?<!\p{L})(?:i|på|til|fra|frå|ved|oppga|oppgav|adresse[nr]?|adr\.):? )(?!(?:Rad|Sak|Side|Punkt|Post|Kapittel|Kap|Lov|Vedlegg|Figur|Tabell|Rom|Plass|Spørsmål|Avsnitt|Nummer|Buss|Linje|Konto|Org|Rundskriv|Tiltak|Deltaker|Bruker|Informant|Kandidat|Rute|Utgave|Bind|Skjema|Modell|Barn|Forordning|Direktiv|Artikkel) )\p{Lu}\p{Ll}[\p{L}'-]{2,30} (?:nr\.? ?|nummer )\d{1,3}(?: ?[A-Za-z](?![\p{L}]))?(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** `3 rue des Lilas`, `ul. Długa 5`, `Calle Mayor 12`, `Gartenstraße 4`. */
const foreign =
  /(?<![\p{L}\p{N}])(?:\d{1,4},? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Pp]lace|[Vv]ia|[Cc]alle|[Dd]ường|[Nn]gõ) (?:(?:d[eu]s?|de la|de l'|l'|la|el|del) ?)?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}|(?:[Uu]l\.|[Uu]lica|[Aa]l\.|[Oo]s\.|[Vv]ia|[Cc]alle|[Rr]ua|[Vv]ul\.|[Gg]\.) (?:\p{Lu}[\p{L}'-]+ ){1,3}\d{1,4}(?:\/\d{1,4})? ?[A-Za-z]?|\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|gatan|vägen|gade|katu|tie|straat|laan|sokak|sokağı|caddesi|ulica|gasse|platz|weg|allee) \d{1,4} ?[A-Za-z]?)(?![\p{L}\p{N}])/gu;
/** The same in small letters, or behind a word that only places begin with. */
const smallLivesIn = new RegExp(
  `(?<!\\p{L})(?:bor|bodde|budde|bur|bo|bosatt|flyttet til|flytta til|adr|bostedsadr|bosted|adresse(?:n)?(?: min| hans| hennes| er|:)*)[.:]? (?:i |på |nå i )?((?:(?!(?:et|ei|en|de|ca|minst|over|under|i|på|med|som|og)(?!\\p{L}))\\p{L}{2,20} ){1,2}\\d{1,3} ?[a-h]?)(?![\\p{L}\\p{N}]|[.,]\\d|${notHouse})`,
  'giu',
);
const partOfPlace = new RegExp(
  `(?<!\\p{L})(?:vestre|østre|nordre|søndre|øvre|nedre|ytre|indre|lille|store|gamle) \\p{L}{3,20} ${house}`,
  'giu',
);
/** Any word with a number and a dwelling in it: `Haugenstua 146 A, H0301`. */
const withDwelling =
  /(?<!\p{L})\p{Lu}[\p{L}.'-]{2,30}(?: [\p{L}'-]{2,30})? \d{1,4} ?[A-Za-z]?,? [HULK]0\d0\d(?!\d)/gu;
/** `42 Harbour Lane` */
const english =
  /(?<![\p{L}\d.,])\d{1,4}[A-Za-z]? (?:\p{Lu}[\p{L}'-]{1,30} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Square|Terrace|Gardens|Crescent|Place|Court|St|Rd|Ave)(?!\p{L})/gu;
/** The street where somebody lives, without its number. */
const livesOn = new RegExp(
  `(?<!\\p{L})(?:bor|bodde|budde|bur|bo|flyttet til|flytta til|vokste opp) (?:i |på |nå i )?(\\p{Lu}[\\p{L}-]{2,40}${ending})(?![\\p{L}\\p{N}])`,
  'gu',
);
const box = /(?<!\p{L})(?:postboks|boks|pb|pboks|p\.?o\.? box)\.? ?\d{1,5}(?: \p{Lu}\p{Ll}+)?(?![\p{N}])/giu;
/** `Box 412, 8001 Bodø` */
const englishBox = /(?<!\p{L})Box \d{1,5}(?=,? \d{4} \p{Lu})/gu;
const dwelling = /(?<![\p{L}\p{N}])[HULK]0\d0\d(?![\p{L}\p{N}])/gu;
/** `0184 Oslo`, `5003 Bergen`: four digits and a place; a year looks like this too. */
const postal =
  /(?<![\p{L}\p{N}.,/-])(?:N-|NO-)?(\d{4}) (\p{L}[\p{L}-]+(?: (?:i|på|og) \p{Lu}\p{Ll}+| \p{Lu}[\p{L}-]+)?)(?![\p{L}\p{N}])/gu;

/**
 * Street addresses and postal places. A street with a house number is likely; four digits and a place are likely right
 * behind a street, or where the place is known, and otherwise only possible.
 */
export function addresses(text: string): Identifier[] {
  if (!/\d/u.test(text) && !/(?:bor|bodde|budde|bur|flytt|vokste)/iu.test(text)) return [];
  const near = stretchesAround(text, houseNumber, 90, 60);
  const all = (pattern: RegExp, group = 0) =>
    [...matchesIn(text, pattern, near)].map((match) => identifierOf(match, 'address', 'likely', group));
  const found: Identifier[] = [
    ...all(street),
    ...all(smallStreet),
    ...all(livesIn, 1),
    ...all(numberedHouse),
    ...all(foreign),
    ...all(smallLivesIn, 1),
    ...all(partOfPlace),
    ...all(withDwelling),
    ...all(english),
    ...[...text.matchAll(livesOn)].map((match) => identifierOf(match, 'address', 'likely', 1)),
    ...all(box),
    ...all(englishBox),
    ...all(dwelling),
  ];
  const ends = new Set(found.map(({ end }) => end));
  for (const match of matchesIn(text, postal, near)) {
    const before = /[,\s]*$/u.exec(text.slice(Math.max(0, match.index - 3), match.index))![0].length;
    const behind = before > 0 && ends.has(match.index - before);
    const year = Number(match[1]) >= 1900 && Number(match[1]) <= 2099;
    const [first] = match[2].split(' ', 1);
    const place = isPlace(match[2]) ? match[2] : isPlace(first) ? first : undefined;
    const capital = match[2][0] !== match[2][0].toLowerCase();
    if ((year && !behind) || (!capital && place === undefined)) continue;
    const whole =
      place === undefined ? match[0] : match[0].slice(0, match[0].length - match[2].length + place.length);
    found.push({
      kind: 'address',
      certainty: behind || (place !== undefined && (capital || place.length > 3)) ? 'likely' : 'possible',
      start: match.index,
      end: match.index + whole.length,
      text: whole,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
