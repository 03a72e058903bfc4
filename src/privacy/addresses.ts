import type { Identifier } from './identifier.js';

/** What Norwegian street names end in. */
const ending =
  '(?:gata|gaten|gate|vegen|veien|veg|vei|allé|alleen|alléen|plassen|plass|stien|sti|torget|torg|bakken|bakke|haugen|lia|tunet|tun|brygga|bryggen|kroken|svingen|ringen|terrasse|jordet|toppen|åsen|løkka|kaia|stredet|smauet)';

/** `Storgata 12 B`, `Karl Johans gate 5`, `Nedre Slottsgate 3`: a capital letter, an ending and a house number. */
const street = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}.'’-]*\\s){0,3}?(?:\\p{Lu}[\\p{L}-]*${ending}|\\p{Lu}[\\p{L}'’-]*\\s${ending})\\s\\d{1,4}(?:\\s?[A-Za-zÆØÅæøå])?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** `0184 Oslo`, `5003 Bergen`: four digits and a place with a capital letter; a year looks like this too. */
const postal =
  /(?<![\p{L}\p{N}.,/-])(?:N-)?(\d{4})\s(\p{Lu}[\p{Ll}\p{Lu}-]+(?:\s(?:i|på)\s\p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}])/gu;

/**
 * Street addresses and postal places. A street with a house number is likely; four digits and a place are likely right
 * behind a street, and otherwise only possible.
 */
export function addresses(text: string): Identifier[] {
  const found: Identifier[] = [...text.matchAll(street)].map((match) => ({
    kind: 'address',
    certainty: 'likely',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  for (const match of text.matchAll(postal)) {
    const behind = found.some(
      ({ end }) => match.index > end && /^,?\s*$/u.test(text.slice(end, match.index)),
    );
    const year = Number(match[1]) >= 1900 && Number(match[1]) <= 2099;
    if (year && !behind) continue;
    found.push({
      kind: 'address',
      certainty: behind ? 'likely' : 'possible',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
