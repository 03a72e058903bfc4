/** How sure the words before a name make that it is one. */
export interface Introduction {
  /** Nothing else is introduced like this, in any case of letters: "jeg heter", "mitt navn er". */
  readonly strong: boolean;
  /** A person is named here: "kollegaen min", "herr", "hun". */
  readonly person: boolean;
}

const person =
  '(?:kolleg(?:a|aen|aer)|veileder(?:en)?|rettleiar(?:en)?|lege(?:n)?|fastlege(?:n)?|psykolog(?:en)?|sønn(?:en)?|datter(?:a|en)?|dotter(?:a)?|kone|kona|kjæreste(?:n)?|samboer(?:en)?|mann(?:en)?|bror(?:en)?|søster(?:en)?|mor(?:a|en)?|far(?:en)?|mamma|pappa|bestemor|bestefar|tante|onkel|fetter(?:en)?|kusine|kusina|leder(?:en)?|avdelingsleder(?:en)?|teamleder(?:en)?|sjef(?:en)?|saksbehandler(?:en)?|sakshandsamar(?:en)?|bruker(?:en)?|nabo(?:en)?|kompis(?:en)?|kamerat(?:en)?|venn(?:en)?|vennin(?:ne|na|nen)|lærer(?:en)?|advokat(?:en)?|tolk(?:en)?|jente|jenta|gutt(?:en)?|dame|dama|fyr(?:en)?|person(?:en)?|informant(?:en)?|deltaker(?:en)?|barnet|ungen|eks(?:en)?|sjåfør(?:en)?|jobbspesialist(?:en)?|kontaktperson(?:en)?|medarbeider(?:en)?|colleague|manager|boss|friend|sister|brother|son|daughter|wife|husband|counsellor|dommer(?:en)?|aktor(?:en)?|forsvarer(?:en)?|verge(?:n)?|ektemann(?:en)?|eksmann(?:en)?|svoger(?:en)?|barnebarn(?:et)?|tvilling(?:en)?|konsulent(?:en)?|behandler(?:en)?|fysioterapeut(?:en)?|sosionom(?:en)?|jurist(?:en)?|presten|imamen|vaktmester(?:en)?|frisør(?:en)?|landlord|interpreter|doctor|supervisor|caseworker|mother|father|aunt|uncle|cousin|nephew|niece|neighbour|partner)';
const subject = '(?:jeg|eg|æ|e|han|hun|ho|hu|hen|de|dem)';

/** Ends in words behind which only a name stands. */
const strong = new RegExp(
  `(?:(?<!\\p{L})${subject} (?:heter|heiter|hete|heit|het)(?: jo| egentlig| eigentleg| altså| visst| forresten| nå| no| da)?|(?:navnet|namnet) (?:mitt|hans|hennes|hennar|deres) (?:er|var)|(?:mitt|hans|hennes|hennar) (?:fulle |hele )?na(?:v|m)n (?:er|var)|(?<!\\p{L})(?:my|his|her) (?:full )?name(?: is|'s)|${person}(?: min| mi| vår| hans| hennes)?,? (?:som |who |he |hun |han )?(?:heter|heiter|het|heit|is called|was called|named)) $`,
  'iu',
);
/** Ends in words behind which a word with a capital is somebody's name. */
const weak = new RegExp(
  `(?:(?<!\\p{L})(?:familien|familie|ekteparet|brødrene|søstrene|named|called|kalles|kallast|kalla|kalt|mvh|hilsen|helsing|vh|underskrevet|signert|underteikna|undertegnede|herr|hr\\.?|fru|frøken|frk\\.?|dr\\.?|doktor|mr\\.?|mrs\\.?|ms\\.?|prest|imam|pastor|fornavn:?|etternavn:?|navn:|name:|${person}(?: min| mi| mitt| vår| hans| hennes| deres| my)?,?|(?:barn|born|pårørende|ektefelle|ektefellen|kontakt|referent|møteleder|til stede|tilstede|innkalt|fullmektig|søker|klager|støttekontakt|fastlege|avsender|mottaker|underteikna|vitne|vitnet|arbeidsgiver|oppringt av|children|spouse|contact|present|attendees|applicant|signed):|(?:my|our|his|her) ${person},?|(?:vikar|dommer|trener|fosterfar|fostermor|stefar|stemor|stesønn|stedatter|svigerfar|svigermor|svigersønn|svigerdatter|svigerinne|bonusfar|bonusmor|nevø|niese|søskenbarn|søsken|storebror|lillebror|storesøster|lillesøster|sjukepleiar|sykepleier|hjelpepleier|støttekontakt|mentor|ordfører|rådmann|rektor|inspektør|avdelingsdirektør|direktør|fylkesdirektør|seksjonsleder|tillitsvalgt|student|assistent|miljøterapeut|miljøarbeider|ruskonsulent|gjeldsrådgiver|rådgiver|rådgjevar|leiar|avdelingsleiar|teamleiar|lærar|kontaktlærer|helsesykepleier|helsesøster|jordmor|tannlege|ergoterapeut|logoped|bobestyrer|husvert|utleier|husleier)(?:a|en|n|et)?(?: min| mi| mitt| vår| hans| hennes| deres)?,?|han|hun|ho|hu)) $`,
  'iu',
);
/** What such an introduction can end in: words before a name that are no such thing need no closer look. */
const last = new RegExp(
  `^(?:jo|egentlig|eigentleg|altså|visst|forresten|nå|no|da|familien|familie|heter|heiter|hete|heit|het|kalles|kallast|kalla|kalt|er|var|is|called|named|mvh|hilsen|helsing|han|hun|ho|hu|signert|underskrevet|herr|hr|fru|frøken|frk|dr|mr|mrs|ms|imam|prest|pastor|doktor|fornavn|etternavn|navn|name|name's|min|mi|mitt|vår|hans|hennes|deres|my|vh|underteikna|undertegnede|barn|born|pårørende|ektefellen?|kontakt|referent|møteleder|stede|tilstede|innkalt|fullmektig|søker|klager|støttekontakt|fastlege|avsender|mottaker|vitnet?|arbeidsgiver|av|children|spouse|contact|present|attendees|applicant|signed|\\p{L}+(?:er|ør|ar|ist|ent|ant|far|mor|sønn|datter|bror|søster|inne|barn|mann|leder|lege|vert|ped|valgt|kontakt|niese|nevø|søsken)(?:a|en|n|et)?|${person})$`,
  'u',
);
/** What may stand between "heter" and a name. */
const adverbs = new Set('jo egentlig eigentleg altså visst forresten nå no da'.split(' '));
/** Words behind which only a name stands end in one of these. */
const strongLast = new Set(
  'heter heiter hete heit het er var is called named jo egentlig eigentleg altså visst forresten nå no da'.split(
    ' ',
  ),
);

/** Whether the words before a place end in one that may introduce somebody beyond doubt. */
export function mayIntroduce(previous: string): boolean {
  return strongLast.has(previous) || previous.endsWith("'s");
}

const lastWords = new Map<string, boolean>();
const nothing: Introduction = { strong: false, person: false };

/**
 * What the words before a place in a text say of what stands there.
 *
 * @param previous the word before, in small letters
 */
export function introduction(text: string, at: number, previous: string): Introduction {
  let may = lastWords.get(previous);
  if (may === undefined) {
    may = previous.length < 20 && last.test(previous);
    if (lastWords.size < 100_000) lastWords.set(previous, may);
  }
  if (!may) return nothing;
  const before = text.slice(Math.max(0, at - 60), at).replace(/ +$/u, ' ');
  if (!before.endsWith(' ')) return nothing;
  // "er" and "var" are everywhere, and introduce somebody only behind a word for a name.
  if (adverbs.has(previous) && !/he(?:i)?te?r? \p{L}+ $/iu.test(before)) return nothing;
  if ((previous === 'er' || previous === 'var' || previous === 'is') && !/na(?:v|m)n|name/iu.test(before))
    return nothing;
  const isStrong = mayIntroduce(previous) && strong.test(before);
  return { strong: isStrong, person: isStrong || weak.test(before) };
}

/** What people do: behind a name that is a word, too, it shows that it is a name. */
export const doing = new Set(
  `sa sier seier spør spurte svarte svarer fortalte fortel forteller ringte ringer mente mener forklarte forklarer kom kommer gikk går hjalp hjelper jobber
  arbeider bor bodde fikk fekk måtte kunne ville skulle begynte slutta sluttet trodde tenkte visste møtte snakka snakket skreiv skrev sendte lovet lova gråt lo
  syntes synes tror ble hadde tolket tolka tolker kjørte kjører hentet henta henter leste leser satt sitter sto står stod lå sov sover våknet våkna spiste spiser røyker røkte drakk glemte glemmer husker husket huska skjønte skjønner forstod forstår ville prøvde prøver klarte klarer tok tar ga gir fikk får lette leter vasket vasker lager laget handler betalte betaler skrek ropte roper smilte nikket hørte hører så ser ordnet ordna fikser leverte leverer noterte noterer møtte tenker vet visste said says told asked called thinks`.split(
    /\s+/u,
  ),
);
