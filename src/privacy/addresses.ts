import { type Identifier, identifierOf } from './identifier.js';
import { namedPlaces } from './namedPlaces.js';
import { isFunctionWord, isOrganisation } from './names/lexicon.js';
import { matchesIn, stretchesAround } from './near.js';
import { furtherPlace, isPlace } from './places/lexicon.js';
import { isTopographic } from './places/topography.js';
import { spokenAddresses } from './spokenAddresses.js';
import { isEnglish, isNorwegian, isNorwegianCompound } from './words/words.js';

/** What Norwegian street names end in. */
const ending =
  '(?:gata|gaten|gate|gt\\.?|gutua|vegen|veien|veg|vei|vn\\.|allé|alleen|alléen|alle|plassen|plass|pl\\.|stien|sti|stigen|torget|torg|bakken|bakke|haugen|lia|tunet|tun|brygga|bryggen|kroken|svingen|ringen|terrasse|jordet|toppen|åsen|løkka|kaia|stredet|smauet|smuget|faret|grenda|kollen|hagen|marka|lien|flata|geilan|vika|stranda|strand|haug|åsveien|promenade|berget|stua|stuen|ekra|tangen|neset|odden|myra|vollen|enga|skogen|bråten|løkken|sletta|høgda|høyden|dalen|moen|veita|gangen|allmenningen|almenningen|kaien|kleiva|brekka|lunden|parken|feltet|dammen|bekken|gården|garden|gårdsveien|hamna|havna|terrassen|trappa|trappene|steinen|holmen|hølen|pynten|kneiken|hellinga|ravinen|jorda|teigen|åkeren|rabben|rinden|tråkket|trekket|dreyer|hovet|elva|fjæra|vågen|lykkja|lykkja|snippen|porten|hjellane|bakkane|geilane|teigane|haugane|myrane|åsane|løkkene|jordene|lyngen|kaiane|sjøen|skaret|geaidnu|luodda|gáhtta|bálggis|johka|mohkki|gárgu|várri)';
const number =
  '(?:(?:nr\\.? ?|nummer ))?\\d{1,4}(?:(?:[A-Za-zÆØÅæøå]| [A-ZÆØa-hj-z])(?![\\p{L}]))?(?: ?[-–/] ?\\d{1,4}[A-Za-z]?(?![\\p{L}\\d]))?';
/** What a number counts, where it is none of a house. */
const notHouse =
  ' (?:år|dager|dagar|dag|ganger|gang|prosent|timer|time|minutter|min|km|m|meter|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|personer|uker|veker|måneder|månader|kroner|kr|stykker|plasser|deltakere|brukere|mg|ml|mcg|g|kg|gram|poeng|grader|tabletter|tabl|stk|sider|saker|menn|kvinner|barn|folk|mennesker|ansatte|millioner|tusen|euro|dollar|years?|days?|times|people|percent|weeks?|months?)(?!\\p{L})';
/** A house number. */
const house = `${number}(?![\\p{L}\\p{N}]|[.,]\\d|${notHouse})`;

/** `Storgata 12 B`, `Karl Johans gate 5`, `Nedre Slottsgate 3`: a capital letter, an ending and a house number. */
const street = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}.'-]{0,30} ){0,3}?(?:\\p{Lu}[\\p{L}-]{0,40}?${ending}|\\p{Lu}[\\p{L}'-]{0,30} ${ending}) ${house}`,
  'gu',
);
/** The same in small letters; words that end like a street and count something are left out. */
const smallStreet = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!\\p{L}*(?:ringt|bragt|solgt|fulgt|valgt|svelgt|hengt|trengt|strengt) )(?!(?:hoved|om|under|ved|jern|arbeids|praksis|tiltaks|bil|gang|sykkel|gå|frem|fram|mot|tvers|halv|av|skole|lære|parkerings|barnehage|ute|leke)(?:veien|vegen|plassen|plass|gata|sti|stien)?(?: |$))(?:(?:karl johans|kong oscars|nedre|øvre|store|lille|gamle|st\\.? olavs|kirke|prinsens|dronningens|kongens) )?\\p{Ll}{3,30}(?:gata|gaten|gate|gt\\.?|vegen|veien|vei|veg|dalen|lien|heimen|åkrene|gården|garden|ellia|jordene|kleiva|allé|stien|bakken|svingen|plassen|torget|stredet|smauet|tunet|kroken|ringen|jordet|terrasse|brygga|haugen|lia|åsen|løkka|toppen|grenda|faret|hagen|kollen|berget|stua|tangen|enga|sletta|veita|allmenningen|kaia|brekka|lunden|dalsveien|geaidnu|luodda|gáhtta|bálggis|vænget|engene|hjellane|haugane|bakkane|myrane|teigane|lykkja|hellinga|alleen|alléen|plass|torg|kaien|bryggen|åsveien|ekra|vika|moen|skogen|marka|åsane|hølen|bekken|odden|neset|vollen|holmen|høgda|høyden|åkeren|teigen|rabben|pynten|tråkket|flata|myra|bråten|løkken) ${house}`,
  'gu',
);
/** Words before the place where somebody lives. */
const lives =
  '(?:[Bb]or|[Bb]odde|[Bb]udde|[Bb]ur|[Bb]o|[Bb]osatt|[Bb]usett|[Bb]osted|[Bb]ustad|[Ff]lytt(?:er|et|a|ar)|[Hh]older til|[Hh]eld til|[Ll]eier|[Ll]eide|[Ll]eiger|[Rr]egistrert|[Mm]eldt|[Oo]ppg[ai](?:tt|r)?|[Oo]ppgav|[Hh]usvære|[Ll]eilighet(?:en)?|[Hh]ybel(?:en)?|[Hh]jemme|[Ll]ive[sd]?(?= (?:at|in|on) )|[Ll]iving|[Mm]oved|[Aa]dr(?:esse(?:n)?)?|[Bb]ostedsadr(?:esse)?|[Bb]esøksadr(?:esse)?|[Pp]ostadr(?:esse)?|[Aa]ddress)';
/** Numbers as houses, dwellings, boxes and postal places have them. */
/** A number right behind a word, as houses have it. */
const numberBehindWord = /(?<=\p{L}\.? )\d{1,4}(?![\d:%]|[.,]\d)/gu;
const houseNumber = /(?<![\d.,:])\d{1,5}(?![\d:%]|[.,]\d)/gu;
/** Where somebody lives, and a street that no ending tells. */
const livesIn = new RegExp(
  `(?<!\\p{L})${lives}\\.?(?:,| min| mi| hans| hennes| er| var| is|:)*(?: nå| no| fortsatt| fremdeles| framleis| inn| til| to)* (?:(?:i|på|ved|at|in|on) )?((?:\\p{Lu}[\\p{L}'-]{2,30} ){1,3}(?:nr\\.? ?|nummer )?\\d{1,4}(?:(?:[A-Za-z]| [A-Za-hj-z])(?![\\p{L}]))?)(?![\\p{L}\\p{N}]|[.,]\\d| \\d|${notHouse})`,
  'gu',
);
/** "Grensen nr. 46": a name and the number of a house that is called so. */
const numberedHouse =
  /(?<=(?<!\p{L})(?:i|på|til|fra|frå|ved|oppga|oppgav|adresse[nr]?|adr\.):? )(?!(?:Rad|Sak|Side|Punkt|Post|Kapittel|Kap|Lov|Vedlegg|Figur|Tabell|Rom|Plass|Spørsmål|Avsnitt|Nummer|Buss|Linje|Konto|Org|Rundskriv|Tiltak|Deltaker|Bruker|Informant|Kandidat|Rute|Utgave|Bind|Skjema|Modell|Barn|Forordning|Direktiv|Artikkel) )\p{Lu}\p{Ll}[\p{L}'-]{2,30} (?:nr\.? ?|nummer )\d{1,3}(?: ?[A-Za-z](?![\p{L}]))?(?![\p{L}\p{N}]|[.,/-]\d)/gu;
/** A storey, a side, a flat: behind a house number. */
const storey =
  '(?: ?[,–-]{1,2} ?| )(?:\\(? ?)(?:\\d{1,2}\\.? ?(?:etasje|etg|et|høgda|tv|th|mf|sal|høyre|venstre|til venstre|til høyre|inngang|oppgang|floor)\\.?(?: ?(?:tv|th|mf|t\\.v|t\\.h|til venstre|til høyre|venstre|høyre)\\.?)?|[HULKhulk]0\\d0\\d|(?:leil(?:ighet)?|inngang|oppgang|opp|hybel|bolig|lgh|flat|apt|wohnung)\\.? ?(?:nr\\.? ?)?(?:\\d{1,4}|(?<= )[A-Ha-h](?!\\p{L}))|(?:kjeller|sokkel|loft|bakgård)(?:en)?)(?![\\p{L}\\d])';
/** Any one or two words with a number, and behind it what only an address has: a storey, or a postcode and its place. */
const completed = new RegExp(
  `(?<![\\p{L}\\p{N}@/])((?:\\p{L}[\\p{L}.'-]{1,30} ){1,3})(${number})(${storey}(?:,? \\d{4} \\p{L}{2,})?|[,;] ?(?:N-|NO-)?\\d{4} \\p{L}{2,})`,
  'gu',
);
/** Words in small letters that are parts of the name of a street, one word or two before one for streets. */
const smallWords =
  /(?<![\p{L}\p{N}])((?:\p{L}[\p{L}.'-]{1,20} ){1,2})(?:gate|gata|gaten|gt\.?|veg|vegen|vei|veien|vn\.?|vg\.?|allé|alle|plass|pl\.?|terrasse|brygge|ring|torg|sti|smau|bakke|haug|tun|krok|promenade|gade|vej|gatan|vägen|street|road|lane|avenue|drive|crescent|gardens) (?:nr\.? ?)?\d{1,3}(?: ?[a-h](?![\p{L}]))?(?![\p{L}\p{N}]|[.,]\d)/giu;
/** One of these stands in each of what the pattern above and those below find. */
const streetWord =
  /(?<!\p{L})(?:gate|gata|gaten|gt\.?|veg|vegen|vei|veien|vn\.?|vg\.?|allé|alle|plass|pl\.?|terrasse|brygge|ring|torg|sti|smau|bakke|haug|tun|krok|promenade|gade|vej|gatan|vägen|street|road|lane|avenue|drive|crescent|gardens) (?:nr\.? ?)?\d/gu;
const foreignWord =
  /(?:gade|vej|gatan|vägen|stræde|torvet|straße|strasse|str\.|straat|laan|katu|gasse|platz) \d|(?<= )(?:street|road|lane|avenue|drive|crescent|terrace|gardens|close|grove|mews|hill|court|row|walk|way)(?=\s*(?:[,.;:)\n|]|$))/gu;
const completing =
  /\d(?: ?[a-z])?(?: ?[,–-]{1,2} ?| )\(? ?(?:\d{1,2}\.? ?(?:e|h|t|m|s|v|i|o|f)|[HULKhulk]0\d0\d|[Ll]eil|inngang|oppg|opp\.|opp |hybel|bolig|lgh|flat|apt|wohn|kjeller|sokkel|loft|bakgård)|\d(?: ?[a-z])?[,;] ?(?:N-|NO-)?\d{4} \p{L}/gu;
/** Streets of neighbouring countries and of English, in small letters. */
const smallForeign =
  /(?<![\p{L}\p{N}])(?!av|ved|så|hver)\p{L}{3,25}(?:gade|vej|gatan|vägen|stræde|torvet|straße|strasse|str\.|straat|laan|katu|gasse|platz) \d{1,3}(?: ?[a-h](?![\p{L}]))?(?![\p{L}\p{N}]|[.,]\d)|(?<![\p{L}\d.,])(?:(?:flat|apt|unit) \d{1,3}[a-z]?,? )?\d{1,4}[a-h]? (?!(?:the|a|my|this|that|other|more|new|different|times|years|close|hours|days) )\p{L}{3,20}(?: \p{L}{3,20})? (?:street|road|lane|avenue|drive|crescent|terrace|gardens|close|grove|mews|hill|court|row|walk|way)(?=\s*(?:[,.;:)\n|]|$))/giu;
/** A farm by its name, or by its numbers in the register of property. */
const farm =
  /(?<!\p{L})(?:[Gg]år?den|[Gg]ardsbruket|[Gg]årdsbruket|[Ss]måbruket|[Bb]ruket|[Pp]lassen|[Hh]usmannsplassen) (\p{Lu}\p{Ll}[\p{L}-]{2,25}(?: (?!NAV)\p{Lu}\p{Ll}[\p{L}-]{2,25})?)(?!\p{L})/gu;
const register =
  /(?<!\p{L})(?:gnr|gårdsnr|gardsnr|gårdsnummer|gardsnummer)\.? ?\d{1,4}(?:[,/ ]{1,2}(?:og )?(?:(?:bnr|bruksnr|bruksnummer)\.? ?)?\d{1,4}){0,3}/giu;
/** A word that is none, or has a capital, behind "på" and before a number of at most three digits. */
const atHouse =
  /(?<!\p{L})(?:på|i|ved|til|fra|frå|oppi|nedi|borte i|utenfor|utafor) (\p{L}[\p{L}'-]{3,25}) (?:nr\.? ?|nummer )?(\d{1,3}(?: ?[a-hA-H](?![\p{L}]))?(?:[-–]\d{1,3}(?!\d))?)(?![\p{L}\p{N}]|[.,:/%-]\d|[%:])/gu;
/** The same between the commas of a list. */
const inList =
  /(?<=[,;|\t] ?| \/ |\n)(\p{Lu}[\p{L}'-]{3,25}(?: \p{Lu}[\p{L}'-]{2,25})?) (\d{1,3}(?: ?[a-hA-H](?![\p{L}]))?)(?=[,;|\t)]| \/ |\n|$|(?<=\d ?[a-hA-H])\.(?:\s|$))/gu;
/** What the field of a postcode is called. */
const postLabel =
  /(?<!\p{L})(?:postnr|postnummer|poststed|postadr|postadresse|sted|postal|postcode)\.?[ .]*:? ?$/iu;
/** What numbers stand behind, and is no house. */
const noHouse =
  /^(?:rad|sak|side|sider|punkt|post|kapittel|kap|lov|vedlegg|figur|tabell|rom|plass|spørsmål|avsnitt|nummer|buss|linje|konto|org|rundskriv|tiltak|deltaker|deltakar|bruker|brukar|informant|kandidat|rute|utgave|bind|skjema|modell|barn|forordning|direktiv|artikkel|trinn|fase|nivå|gruppe|intervju|samtale|møte|uke|veke|dag|klasse|versjon|steg|del|time|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|windows|covid|iphone|kode|alder|alt|cirka|omtrent|nesten|minst|over|under|rundt|opptil|kroner|respondent|participant|table|figure|chapter|page|room|week|year|grade|article|question|part|step|version|euro|prosent|volum|kontor|avdeling|seksjon|sone|team|pulje|runde|vakt|kurs|skranke|luke|kø|celle|boks|dør|sal|etasje|oppgang|inngang|leilighet|leil|hybel|tlf|ringe|ringt|ringte|nødnummer)$/iu;
/** `3 rue des Lilas`, `ul. Długa 5`, `Calle Mayor 12`, `Gartenstraße 4`. */
const foreign =
  /(?<![\p{L}\p{N}])(?:\d{1,4},? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Pp]lace|[Vv]ia|[Cc]alle|[Dd]ường|[Nn]gõ) (?:(?:d[eu]s?|de la|de l'|l'|la|el|del) ?)?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}|(?:[Uu]l\.|[Uu]lica|[Aa]l\.|[Oo]s\.|[Vv]ia|[Cc]alle|[Rr]ua|[Vv]ul\.|[Gg]\.) (?:(?:de la|de|del|da|do|dos|della|di) )?(?:\p{Lu}[\p{L}'-]+ ){1,3}\d{1,4}(?:\/\d{1,4})? ?[A-Za-z]?|\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|gatan|vägen|gade|katu|tie|straat|laan|sokak|sokağı|caddesi|ulica|gasse|platz|weg|allee|str\.|Straße|Strasse|Platz|Weg|Allee|gade|vej|torv) \d{1,4} ?[A-Za-z]?)(?![\p{L}\p{N}])/gu;
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
  /(?<![\p{L}\d.,])\d{1,4}[A-Za-z]? (?:\p{Lu}[\p{L}'-]{1,30} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Square|Terrace|Gardens|Crescent|Grove|Mews|Hill|Row|Walk|Way|Place|Court|St|Rd|Ave)(?!\p{L})|(?<![\p{L}\d.,])\d{1,5} (?:[NSEW]\.? )?\d{1,3}(?:st|nd|rd|th) (?:Street|Avenue|Road|St|Ave|Rd)(?!\p{L})/gu;
/** The street where somebody lives, without its number. */
const livesOn = new RegExp(
  `(?<!\\p{L})(?:bor|bodde|budde|bur|bo|flyttet til|flytta til|vokste opp) (?:i |på |nå i )?(\\p{Lu}[\\p{L}-]{2,40}${ending})(?![\\p{L}\\p{N}])`,
  'gu',
);
const box =
  /(?<!\p{L})(?:postboks|serviceboks|postbox|boks|pb|pboks|p\.?o\.? box)\.? ?\d{1,5}(?: \p{Lu}\p{Ll}+)?(?![\p{N}])/giu;
/** `Box 412, 8001 Bodø` */
const englishBox = /(?<!\p{L})Box \d{1,5}(?=,? \d{4} \p{Lu})/gu;
const dwelling = /(?<![\p{L}\p{N}])[HULK]0\d0\d(?![\p{L}\p{N}])/giu;
/** `0184 Oslo`, `5003 Bergen`: four digits and a place; a year looks like this too. */
const postal =
  /(?<![\p{L}\p{N}.,/-])(?:N-|NO-)?(\d{4}) (\p{L}[\p{L}-]+(?: (?:i|på|og) \p{Lu}\p{Ll}+| \p{Lu}[\p{L}-]+)?)(?![\p{L}\p{N}])/gu;

/**
 * Street addresses and postal places. A street with a house number is likely; four digits and a place are likely right
 * behind a street, or where the place is known, and otherwise only possible.
 */
export function addresses(text: string): Identifier[] {
  if (!/\d/u.test(text)) return [...spokenAddresses(text), ...farmsAndStreets(text), ...namedPlaces(text)];
  const near = stretchesAround(text, houseNumber, 90, 60);
  const nearHouse = stretchesAround(text, numberBehindWord, 90, 45);
  const all = (pattern: RegExp, group = 0, within = near) =>
    [...matchesIn(text, pattern, within)].map((match) => identifierOf(match, 'address', 'likely', group));
  const found: Identifier[] = [
    ...all(street, 0, nearHouse),
    ...all(smallStreet, 0, nearHouse),
    ...all(livesIn, 1, nearHouse),
    ...all(numberedHouse, 0, nearHouse),
    ...all(foreign),
    ...all(smallLivesIn, 1, nearHouse),
    ...all(partOfPlace, 0, nearHouse),
    ...all(withDwelling),
    ...all(english),
    ...farmsAndStreets(text),
    ...all(box),
    ...all(englishBox),
    ...all(dwelling),
  ];
  found.push(
    ...spokenAddresses(text),
    ...namedPlaces(text),
    ...all(register),
    ...[...matchesIn(text, smallForeign, stretchesAround(text, foreignWord, 50, 12))].map((match) =>
      identifierOf(match, 'address', 'likely'),
    ),
    ...[...matchesIn(text, atHouse, nearHouse), ...matchesIn(text, inList, nearHouse)]
      .filter((match) => isHouse(text, match))
      .map((match) => {
        const start = match.index + match[0].indexOf(match[1]);
        const end = match.index + match[0].length;
        return { kind: 'address', certainty: 'likely', start, end, text: text.slice(start, end) } as const;
      }),
  );
  for (const match of matchesIn(text, completed, stretchesAround(text, completing, 110, 60))) {
    const skipped = skippedWords(match[1]);
    if (skipped === null || !isPostal(match[0])) continue;
    const start = match.index + skipped;
    // The postcode and its place are found by themselves.
    const end = match.index + match[0].replace(/[,;]? ?(?:N-|NO-)?\d{4} \p{L}+$/u, '').length;
    found.push({ kind: 'address', certainty: 'likely', start, end, text: text.slice(start, end) });
  }
  for (const match of matchesIn(text, smallWords, stretchesAround(text, streetWord, 60, 30))) {
    const skipped = skippedWords(match[1]);
    if (skipped === null) continue;
    const start = match.index + skipped;
    const end = match.index + match[0].length;
    found.push({ kind: 'address', certainty: 'likely', start, end, text: text.slice(start, end) });
  }
  const ends = new Set(found.map(({ end }) => end));
  for (const match of matchesIn(text, postal, near)) {
    const before = /[,\s]*$/u.exec(text.slice(Math.max(0, match.index - 3), match.index))![0].length;
    const behind = before > 0 && ends.has(match.index - before);
    const year = Number(match[1]) >= 1900 && Number(match[1]) <= 2099;
    const [first] = match[2].split(' ', 1);
    const place = [match[2], first].find(
      (own) => isPlace(own) || (own.length > 3 && furtherPlace(own.toLowerCase()) !== null),
    );
    const capital = match[2][0] !== match[2][0].toLowerCase();
    if (
      (year && !behind) ||
      (!capital &&
        place === undefined &&
        !(behind && match[2].length > 2 && !isFunctionWord(match[2].toLowerCase())))
    )
      continue;
    const isCalled = postLabel.test(text.slice(Math.max(0, match.index - 24), match.index));
    const whole =
      place === undefined ? match[0] : match[0].slice(0, match[0].length - match[2].length + place.length);
    found.push({
      kind: 'address',
      certainty:
        behind || isCalled || (place !== undefined && (capital || place.length > 3)) ? 'likely' : 'possible',
      start: match.index,
      end: match.index + whole.length,
      text: whole,
    });
  }
  return found.map((own) => withStorey(text, own)).sort((a, b) => a.start - b.start);
}

/** The storey or the flat as it is spoken, right behind a house: "storgata 12, tredje etasje til venstre". */
const spokenStorey =
  /^,? (?:i )?(?:første|fyrste|andre|annen|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|øverste|nederste|\d{1,2}\.?) (?:etasje|etg\.?|høgda|høyden)(?:,? (?:til )?(?:venstre|høyre))?(?!\p{L})|^,? (?:leilighet|hybel|oppgang|inngang)(?:en)? (?:nr\.? |nummer )?(?:\d{1,4}|[a-h](?!\p{L}))/iu;

function withStorey(text: string, own: Identifier): Identifier {
  const more =
    /\p{L}$/u.test(own.text) || /\d$/u.test(own.text)
      ? spokenStorey.exec(text.slice(own.end, own.end + 50))
      : null;
  if (more === null) return own;
  const end = own.end + more[0].length;
  return { ...own, end, text: text.slice(own.start, end) };
}

/** Where somebody lives without the number of a house: a street, a farm by its name. */
function farmsAndStreets(text: string): Identifier[] {
  return [
    ...text.matchAll(livesOn),
    ...[...text.matchAll(farm)].filter((match) => !isFunctionWord(match[1].toLowerCase())),
  ].map((match) => identifierOf(match, 'address', 'likely', 1));
}

/** Whether what is behind a house number is no postcode, or one with the name of a place. */
function isPostal(completed: string): boolean {
  const place = /[,;] ?(?:N-|NO-)?(\d{4}) (\p{L}+)$/u.exec(completed);
  if (place === null) return true;
  if (isFunctionWord(place[2].toLowerCase()) || new RegExp(`^${notHouse}`, 'iu').test(` ${place[2]}`))
    return false;
  return (
    /^\p{Lu}/u.test(place[2]) ||
    isPlace(place[2]) ||
    furtherPlace(place[2].toLowerCase()) !== null ||
    !isNorwegian(place[2].toLowerCase())
  );
}

/** How much of the words before a house number belongs to a sentence and not to the street; null if all of it does. */
function skippedWords(before: string): number | null {
  const words = before.trimEnd().split(' ');
  let first = 0;
  words.forEach((word, at) => {
    if (isFunctionWord(word.toLowerCase()) || aboutHouse.test(word)) first = at + 1;
  });
  const kept = words.slice(first);
  if (kept.length === 0 || noHouse.test(kept[kept.length - 1])) return null;
  // Names are written with capitals: what stands before the first of them, in small letters, is the sentence.
  const capital = kept.findIndex((word) => /^\p{Lu}/u.test(word));
  if (capital > 0) first += capital;
  if (capital < 0 && kept.length > 2) first += kept.length - 2;
  return words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
}

/** What is said of a house before its street is named. */
const aboutHouse =
  /^(?:bor|bodde|bur|budde|adr|adresse|adressen|bosatt|bustad|bosted|leier|leide|heim|hjem|hjemme|flyttet|flytta|ny|oppgitt|registrert|besøksadresse|postadresse|huset|leiligheten|hybelen|address|live|lives|lived|ute|nede|oppe|borte|benken|sted|hjørnet|på|i|ved|til|fra|denne|en|ei|et|samme|lang|bratt|smal)[.:,]?$/iu;

/** Behind a number that is none of a house: the day of a month, a storey, a grade; another number. */
const ordinal =
  /^\.(?: ?(?:jan|feb|mars|apr|mai|juni|juli|aug|sep|okt|nov|des|etg|etasje|plass|klasse|trinn|gang|verden|time|dag|juledag|påskedag|runde|rad|kvartal|termin|semester|led|side|utgave|gangs|års)|\p{Ll})|^ ?(?:–|-|til|og|av) ?\d/u;
/** Pieces of land that are spoken of without a name. */
const isLand =
  /^(?:stranda|strandan|hagen|parken|plassen|bygda|grenda|brygga|kaia|elva|skogen|jordet|gården|garden|sjøen|fjellet|dalen|havna|hamna|bakken|toppen|brua|broa|torget|porten|hjørnet|svingen|kroken|ringen|stua|stuen|stien|stranden|sanden|grunnen|feltet|kanten|marka|kjelleren|barnehagen|arbeidsplassen|.*(?:arbeids|lege|praksis|skole|tiltaks|parkerings|barnehage|syke|side|vente)plassen|sagen|saga|steinen|halsen|heia|vidda|møllen|mølla|dammen|.*(?:skolegård|spørring|tilpasning|regning|betaling).*)$/u;
/** How a sentence goes on behind a house: what is counted has a noun there. */
const goesOn =
  /^(?:[.,;:)!?\n]|$| (?:og|hos|i|fra|frå|med|da|når|som|er|var|ble|blei|vart|sto|der|men|til|på|ved|ligger|ligg|kl|om|nå|no|siden|sidan|før|etter|min|mi|har|hadde)(?!\p{L}))/u;

/** Whether a word before a number is the name of a place, and the number that of a house. */
function isHouse(text: string, match: RegExpExecArray): boolean {
  const word = match[1].split(' ')[0];
  const lower = word.toLowerCase();
  const end = match.index + match[0].length;
  if (noHouse.test(lower) || isFunctionWord(lower) || isOrganisation(lower) || /^\p{Lu}{2}/u.test(word))
    return false;
  if (
    new RegExp(`^${notHouse}`, 'iu').test(text.slice(end, end + 20)) ||
    ordinal.test(text.slice(end, end + 14))
  )
    return false;
  const isWord = isNorwegian(lower) || isEnglish(lower) || isNorwegianCompound(lower);
  // A known place has no house by itself ("i Oslo 12 ganger"), and a word has one only with a capital, or as a piece of land.
  if (isPlace(word)) return false;
  if (/^\p{Ll}/u.test(word) && isTopographic(lower) && !isLand.test(lower))
    return /\d[a-h]$/u.test(match[0]) || goesOn.test(text.slice(end, end + 12));
  return /^\p{Lu}/u.test(word)
    ? !isWord || /(?:en|et|a|ene|ane)$/u.test(lower)
    : !isWord && lower.length > 4 && /^(?: ?[.,;:)!?\n]|$| \p{L})/u.test(text.slice(end, end + 2));
}
