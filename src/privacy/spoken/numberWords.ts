const entriesOf = (words: string) => words.split(/[\s;]+/u).filter((word) => word !== '');
/** `0 null zero`: digits, and the words for them. */
const table = (lines: string): [string, string][] =>
  lines.split(';').flatMap((line) => {
    const [digits, ...words] = entriesOf(line);
    return words.map((word): [string, string] => [word, digits]);
  });

const units = new Map(
  table(
    '0 null nul zero oh nought; 1 en ein én éin ett eitt ejn one; 2 to tvo two; 3 tre tri three; 4 fire fir four; 5 fem fæm five; 6 seks sæks six; 7 sju sjau sjø syv seven; 8 åtte åtta otte eight; 9 ni nie nine',
  ),
);
const teens = new Map(
  table(
    '10 ti tie ten; 11 elleve ellev ølleve eleven; 12 tolv tølv twelve; 13 tretten trætten trettan thirteen; 14 fjorten fjortan fourteen; 15 femten fæmten femtan fifteen; 16 seksten sæksten sekstan sixteen; 17 sytten søtten søttan syttan seventeen; 18 atten attan eighteen; 19 nitten nittan nineteen',
  ),
);
const tens = new Map(
  table(
    '2 tjue tjuge tjug kjue kjuge tyve twenty; 3 tretti trætti tredve trædve thirty; 4 førti førr førr-ti forty; 5 femti fæmti fifty; 6 seksti sæksti sixty; 7 sytti søtti seventy; 8 åtti otti eighty; 9 nitti ninety',
  ),
);

/** What a word says of a number: its digits, and whether a unit may stand behind it ("førti en"). */
export interface NumberWord {
  readonly digits: string;
  readonly kind: 'unit' | 'teen' | 'ten' | 'whole' | 'hundred';
}

const words = new Map<string, NumberWord>();
for (const [word, digits] of units) words.set(word, { digits, kind: 'unit' });
for (const [word, digits] of teens) words.set(word, { digits, kind: 'teen' });
for (const [word, digits] of tens) words.set(word, { digits: `${digits}0`, kind: 'ten' });
for (const [unit, digit] of units) {
  // "trettifire", "fireogtretti", "nullfem"; of the units null is none of a ten.
  words.set(`null${unit}`, { digits: `0${digit}`, kind: 'whole' });
  if (digit === '0') continue;
  for (const [ten, tenDigit] of tens) {
    words.set(ten + unit, { digits: tenDigit + digit, kind: 'whole' });
    words.set(`${unit}og${ten}`, { digits: tenDigit + digit, kind: 'whole' });
  }
}
words.set('hundre', { digits: '100', kind: 'hundred' });
words.set('hundred', { digits: '100', kind: 'hundred' });
// Most words are none: a capital is looked up as it stands, so that no word needs to be put in small letters first.
for (const [word, number] of [...words]) words.set(word[0].toUpperCase() + word.slice(1), number);

const hundreds = /^(\p{L}*?)hundre(?:og)?(\p{L}*)$/u;

/**
 * What a word in small letters, or with a capital, says of a number; null for any other.
 *
 * @example numberWord('nihundreogtolv')?.digits // '912'
 */
export function numberWord(word: string): NumberWord | null {
  const direct = words.get(word);
  if (direct !== undefined) return direct;
  if (word.length < 8) return null;
  if (!word.includes('hundre')) return year(word.toLowerCase());
  const parts = hundreds.exec(word.toLowerCase());
  const first = parts === null ? undefined : parts[1] === '' ? '1' : units.get(parts[1]);
  const rest = parts?.[2] === '' ? '00' : words.get(parts?.[2] ?? '')?.digits.padStart(2, '0');
  if (first === undefined || rest === undefined || rest.length > 2) return null;
  return { digits: first + rest, kind: parts?.[2] === '' ? 'hundred' : 'whole' };
}

/** "tjuetjuetre", "nittenåttini": a year in one word. */
function year(lower: string): NumberWord | null {
  const [, century, rest] = /^(tjue|nitten|atten)(\p{L}{2,12})$/u.exec(lower) ?? [];
  const two = rest === undefined ? undefined : words.get(rest)?.digits.padStart(2, '0');
  if (two?.length !== 2) return null;
  return { digits: (century === 'tjue' ? '20' : words.get(century)!.digits) + two, kind: 'whole' };
}
