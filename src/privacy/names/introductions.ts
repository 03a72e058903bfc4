/** How sure the words before a name make that it is one. */
export interface Introduction {
  /** Nothing else is introduced like this, in any case of letters: "jeg heter", "mitt navn er". */
  readonly strong: boolean;
  /** A person is named here: "kollegaen min", "herr", "hun". */
  readonly person: boolean;
}

const person =
  '(?:kolleg(?:a|aen|aer)|veileder(?:en)?|rettleiar(?:en)?|lege(?:n)?|fastlege(?:n)?|psykolog(?:en)?|sønn(?:en)?|datter(?:a|en)?|dotter(?:a)?|kone|kona|kjæreste(?:n)?|samboer(?:en)?|mann(?:en)?|bror(?:en)?|søster(?:en)?|mor(?:a|en)?|far(?:en)?|mamma|pappa|bestemor|bestefar|tante|onkel|fetter(?:en)?|kusine|kusina|leder(?:en)?|avdelingsleder(?:en)?|teamleder(?:en)?|sjef(?:en)?|saksbehandler(?:en)?|sakshandsamar(?:en)?|bruker(?:en)?|nabo(?:en)?|kompis(?:en)?|kamerat(?:en)?|venn(?:en)?|vennin(?:ne|na|nen)|lærer(?:en)?|advokat(?:en)?|tolk(?:en)?|jente|jenta|gutt(?:en)?|dame|dama|fyr(?:en)?|person(?:en)?|informant(?:en)?|deltaker(?:en)?|barnet|ungen|eks(?:en)?|sjåfør(?:en)?|jobbspesialist(?:en)?|kontaktperson(?:en)?|medarbeider(?:en)?|colleague|manager|boss|friend|sister|brother|son|daughter|wife|husband|counsellor)';
const subject = '(?:jeg|eg|æ|e|han|hun|ho|hu|hen|de|dem)';

/** Ends in words behind which only a name stands. */
const strong = new RegExp(
  `(?:(?<!\\p{L})${subject} (?:heter|heiter|hete|heit|het|kalles|kallast|kalla|ble kalt)|(?:navnet|namnet) (?:mitt|hans|hennes|hennar|deres) (?:er|var)|(?:mitt|hans|hennes|hennar) (?:fulle |hele )?na(?:v|m)n (?:er|var)|(?<!\\p{L})(?:my|his|her) (?:full )?name(?: is|'s)|${person}(?: min| mi| vår| hans| hennes)?,? (?:som |who |he |hun |han )?(?:heter|heiter|het|heit|is called|was called|named)) $`,
  'iu',
);
/** Ends in words behind which a word with a capital is somebody's name. */
const weak = new RegExp(
  `(?:(?<!\\p{L})(?:named|called|mvh|hilsen|helsing|underskrevet|signert|herr|hr\\.?|fru|frøken|frk\\.?|dr\\.?|doktor|mr\\.?|mrs\\.?|ms\\.?|prest|imam|pastor|fornavn:?|etternavn:?|navn:|name:|${person}(?: min| mi| mitt| vår| hans| hennes| deres| my)?,?|(?:my|our|his|her) ${person},?|han|hun|ho|hu)) $`,
  'iu',
);
/** The words that such an introduction can end in: the others need no closer look. */
const last =
  /(?:heter|heiter|hete|heit|het|kalles|kallast|kalla|kalt|er|var|is|'s|called|named|mvh|hilsen|helsing|h[eu]|han|hun|ho|signert|underskrevet|herr|fru|frøken|imam|prest|pastor|doktor|[a-zæøå]{2,}(?:[.:,])|min|mi|mitt|vår|hans|hennes|deres|\p{L}{3,}) $/iu;

/** What the words before a place in a text say of what stands there. */
export function introduction(text: string, at: number): Introduction {
  const before = text.slice(Math.max(0, at - 60), at).replace(/\s+$/u, ' ');
  if (!before.endsWith(' ') || !last.test(before)) return { strong: false, person: false };
  const isStrong = strong.test(before);
  return { strong: isStrong, person: isStrong || weak.test(before) };
}

/** What people do: behind a name that is a word, too, it shows that it is a name. */
export const doing = new Set(
  `sa sier seier spør spurte svarte svarer fortalte fortel forteller ringte ringer mente mener forklarte forklarer kom kommer gikk går hjalp hjelper jobber
  arbeider bor bodde fikk fekk måtte kunne ville skulle begynte slutta sluttet trodde tenkte visste møtte snakka snakket skreiv skrev sendte lovet lova gråt lo
  syntes synes tror ble hadde said says told asked called thinks`.split(/\s+/u),
);
