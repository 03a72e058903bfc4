import type { Identifier } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';
import { numberWord } from './spoken/numberWords.js';

/** Words to spell with, Norwegian ones and those of aviation. */
const alphabet =
  '(?:anna|bernhard|cæsar|caesar|david|edith|fredrik|gustav|harald|ivar|johan|julie|karl|ludvig|martin|nils|olivia|petter|quintus|rikard|sigrid|teodor|ulrik|wilhelm|xerxes|yngling|zakarias|ærlig|østen|åse|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-ray|yankee|zulu)';
/** What a plate is called, and the two letters of it: as letters, or spelled. */
const letters = new RegExp(
  `(?<![A-Za-zÀ-ž])(?:skilt(?:et|er|nummer(?:et)?)?|reg(?:istrerings)?\\.? ?(?:nr|nummer(?:et)?)|(?:bil)?nummer(?:et)? på bilen|bilnummer(?:et)?|plates?|number ?plate|licen[cs]e plate)\\.?(?: (?:mitt|hans|hennes|min|på (?:den|han|ho|bilen)))?(?:,? (?:er|var|med|is|was))?:? ([A-Za-zÀ-ž]{2}|[A-Za-zÀ-ž] [A-Za-zÀ-ž]|${alphabet} (?:og )?${alphabet})[, ]{1,2}(?=[A-Za-zÀ-ž])`,
  'gi',
);
const next = /^(?:[ -]|, )?(?:og )?([A-Za-zÀ-ž]+|\d{1,5})/;

/** Plates of cars that are read aloud where one is spoken of: "skilt DK femtien null ni to", "reg.nr. karl nils tre én åtte to null". */
export function spokenPlates(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesIn(text, letters, stretchesAround(text, /skilt|reg|bil|plate/gi, 12, 90))) {
    const start = match.index + match[0].lastIndexOf(match[1]);
    const end = digitsBehind(text, match.index + match[0].length);
    if (end !== null)
      found.push({ kind: 'number-plate', certainty: 'likely', start, end, text: text.slice(start, end) });
  }
  return found;
}

/** Where four or five digits in words end that begin at a place; null where there are more or fewer. */
function digitsBehind(text: string, from: number): number | null {
  let [at, digits, afterTen] = [from, 0, false];
  for (
    let match = next.exec(text.slice(at, at + 30));
    match !== null;
    match = next.exec(text.slice(at, at + 30))
  ) {
    const written = /^\d/u.test(match[1]);
    const word = written ? null : numberWord(match[1].toLowerCase());
    if (word === null && !written) break;
    const joins = afterTen && word?.kind === 'unit' && word.digits !== '0';
    digits += joins ? 0 : (word?.digits ?? match[1]).length;
    afterTen = word?.kind === 'ten';
    at += match[0].length;
  }
  return digits === 4 || digits === 5 ? at : null;
}
