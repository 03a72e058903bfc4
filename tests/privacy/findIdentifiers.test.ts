import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/privacy/findIdentifiers.js';

const kinds = (text: string) =>
  findIdentifiers(text).map(({ kind, certainty, text: found }) => [kind, certainty, found]);

/** Check digits counted here anew, by the weights that Skatteetaten publishes. */
function withCheckDigits(nine: string): string | null {
  const digits = [...nine].map(Number);
  const weigh = (weights: readonly number[], all: readonly number[]) =>
    (11 - (weights.reduce((sum, weight, i) => sum + weight * all[i], 0) % 11)) % 11;
  const first = weigh([3, 7, 6, 1, 8, 9, 4, 5, 2], digits);
  const second = weigh([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], [...digits, first]);
  return first > 9 || second > 9 ? null : nine + first + second;
}

const date = fc
  .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.nat(99) })
  .map(({ day, month, year }) => [day, month, year].map((part) => String(part).padStart(2, '0')).join(''));
const individual = fc.nat(999).map((number) => String(number).padStart(3, '0'));

describe('national identity numbers', () => {
  it('are found by their check digits, with or without a space', () => {
    fc.assert(
      fc.property(date, individual, (born, number) => {
        const whole = withCheckDigits(born + number);
        fc.pre(whole !== null);
        for (const written of [whole!, `${whole!.slice(0, 6)} ${whole!.slice(6)}`])
          expect(kinds(`Nummeret er ${written}, sa hun.`)).toEqual([['national-id', 'certain', written]]);
      }),
    );
  });

  it('are D-numbers where the day is 40 too high', () => {
    fc.assert(
      fc.property(date, individual, (born, number) => {
        const whole = withCheckDigits(`${Number(born[0]) + 4}${born.slice(1)}${number}`);
        fc.pre(whole !== null);
        expect(kinds(whole!)).toEqual([['d-number', 'certain', whole]]);
      }),
    );
  });

  it('are likely where a digit is wrong, as people mistype', () => {
    expect(kinds('13097248022')).toEqual([['national-id', 'certain', '13097248022']]);
    expect(kinds('13097248023')).toEqual([['national-id', 'likely', '13097248023']]);
  });

  it('are not seen in longer numbers, decimals and eleven digits without a date', () => {
    for (const text of ['130972480221', '0,13097248022', '13097248022,5', '99999999999', '3,1415926535'])
      expect([text, kinds(text)]).toEqual([text, []]);
  });
});

describe('bank accounts', () => {
  it('are certain as banks write them, likely as eleven digits in a row, and possible where they are called something else', () => {
    expect(kinds('Konto 1234.56.78903')).toEqual([['bank-account', 'certain', '1234.56.78903']]);
    expect(kinds('Konto 1234 56 78903.')).toEqual([['bank-account', 'certain', '1234 56 78903']]);
    expect(kinds('12345678903')).toEqual([['bank-account', 'likely', '12345678903']]);
    expect(kinds('KID 12345678903')).toEqual([['bank-account', 'possible', '12345678903']]);
    expect(kinds('Beløp 1234.56.78904')).toEqual([]);
    expect(kinds('Konto 1234.56.78904')).toEqual([['bank-account', 'likely', '1234.56.78904']]);
  });
});

describe('ways to reach somebody', () => {
  it('are found with or without country code, surer behind a word that says so', () => {
    expect(kinds('Ring +47 912 34 567')).toEqual([['phone', 'certain', '+47 912 34 567']]);
    expect(kinds('mobil: 91234567')).toEqual([['phone', 'certain', '91234567']]);
    expect(kinds('hun sa 22 33 44 55 da')).toEqual([['phone', 'likely', '22 33 44 55']]);
  });

  it('are not years, case numbers and amounts', () => {
    for (const text of ['2019 2020', '12 000 000 kroner', '01.01.2024 – 31.12.2025', '§ 14 a'])
      expect([text, kinds(text)]).toEqual([text, []]);
  });

  it('are e-mail addresses with Norwegian letters too', () => {
    expect(kinds('Skriv til åse.ødegård@nav-eksempel.no.')).toEqual([
      ['email', 'certain', 'åse.ødegård@nav-eksempel.no'],
    ]);
    expect(kinds('a@b og @ klokka ti')).toEqual([]);
  });

  it('are streets with a number, and postal places behind them', () => {
    expect(kinds('Hun bor i Storgata 12 B, 0184 Oslo.')).toEqual([
      ['address', 'likely', 'Storgata 12 B'],
      ['address', 'likely', '0184 Oslo'],
    ]);
    expect(kinds('fra Karl Johans gate 5')).toEqual([['address', 'likely', 'Karl Johans gate 5']]);
    expect(kinds('I 2019 Oslo og 5003 Bergen, 4321 Xyzstad')).toEqual([
      ['place', 'possible', 'Oslo'],
      ['address', 'likely', '5003 Bergen'],
      ['address', 'possible', '4321 Xyzstad'],
    ]);
    expect(kinds('Veien 3 ganger, på veien 12')).toEqual([]);
  });
});

describe('letters that nobody sees, and other forms of digits and spaces', () => {
  it('hide nothing, and what was written is replaced exactly', () => {
    for (const [text, written] of [
      [
        'nummer \uff11\uff13\uff10\uff19\uff17\uff12\uff14\uff18\uff10\uff12\uff12.',
        '\uff11\uff13\uff10\uff19\uff17\uff12\uff14\uff18\uff10\uff12\uff12',
      ],
      ['nummer 130972\u00a048022.', '130972\u00a048022'],
      ['nummer 13\u200909\u200972\u200948022.', '13\u200909\u200972\u200948022'],
      ['nummer 13.09.72-48022.', '13.09.72-48022'],
      ['nummer 13 09 72 480 22.', '13 09 72 480 22'],
      ['nummer 130972\u00ad48022.', '130972\u00ad48022'],
    ])
      expect(kinds(text)).toEqual([['national-id', 'certain', written]]);
    expect(kinds('Jeg så Ka\u00adri\u00a0Nord\u200bmann der.')).toEqual([
      ['name', 'likely', 'Ka\u00adri\u00a0Nord\u200bmann'],
    ]);
    expect(kinds('Hun heter A\u030ase.')).toEqual([['name', 'likely', 'A\u030ase']]);
  });
});

describe('what else tells who somebody is', () => {
  it.each([
    ['Hun er født 12. mars 1984.', 'birth-date', 'certain', '12. mars 1984'],
    ['f. 12.03.84', 'birth-date', 'certain', '12.03.84'],
    ['møtet 12.03.1984', 'birth-date', 'likely', '12.03.1984'],
    ['vedtaket av 12.03.1984', 'birth-date', 'possible', '12.03.1984'],
    ['Bursdagen min er 3. mai.', 'birth-date', 'likely', '3. mai'],
    ['saksnr 2021/12345', 'case-number', 'likely', '2021/12345'],
    ['sak 23/123456', 'case-number', 'likely', '23/123456'],
    ['saksnummeret er 1234567', 'case-number', 'likely', '1234567'],
    ['bilen AB 12345', 'number-plate', 'likely', 'AB 12345'],
    ['skiltet er ek 54321', 'number-plate', 'likely', 'ek 54321'],
    ['les www.enblogg.no/meg.', 'url', 'likely', 'www.enblogg.no/meg'],
    ['se nav.no.', 'url', 'possible', 'nav.no'],
    ['følg @en_bruker der', 'handle', 'likely', '@en_bruker'],
    ['på NAV Grünerløkka', 'office', 'likely', 'NAV Grünerløkka'],
    ['hun bor i Tromsø', 'place', 'likely', 'Tromsø'],
    ['et kurs i Tromsø', 'place', 'possible', 'Tromsø'],
    ['ni en to tre fire fem seks sju', 'phone', 'likely', 'ni en to tre fire fem seks sju'],
    ['kari krøllalfa eksempel punktum no', 'email', 'likely', 'kari krøllalfa eksempel punktum no'],
    ['bor i storgata 14b nå', 'address', 'likely', 'storgata 14b'],
    ['Postboks 12', 'address', 'likely', 'Postboks 12'],
    ['bosatt i Furulia nr. 7', 'address', 'likely', 'Furulia nr. 7'],
    ['registrert på 8 rue du Moulin', 'address', 'likely', '8 rue du Moulin'],
    ['bodde i ul. Polna 12', 'address', 'likely', 'ul. Polna 12'],
    ['i Granneset 4 da', 'address', 'likely', 'Granneset 4'],
    ['0930 41 22 33 44 svarte ikke', 'phone', 'likely', '41 22 33 44'],
    ['2/3 1115 +44 7700 900123', 'phone', 'certain', '+44 7700 900123'],
    ['0047 912 34 567', 'phone', 'certain', '0047 912 34 567'],
    ['it has reference 5517722', 'case-number', 'likely', '5517722'],
    ['saka mi har nummer 4471902', 'case-number', 'likely', '4471902'],
  ])('%s: %s, %s', (text, kind, certainty, found) => {
    expect(kinds(text)).toEqual([[kind, certainty, found]]);
  });

  it('is not a law, a school year, an amount or a unit of NAV without a place', () => {
    for (const text of [
      'forordning (EU) 2016/679',
      'skoleåret 2021/2022',
      'sak 3 på dagsordenen',
      'NAV Arbeid og ytelser',
      'nr 12 av 34567',
      '12 000 000 kroner',
      'et møte 14. mars 2023',
    ])
      expect([text, kinds(text).filter(([, certainty]) => certainty !== 'possible')]).toEqual([text, []]);
  });
});

describe('names', () => {
  it('are likely with a first name that is common, alone, in the genitive or with more names', () => {
    expect(kinds('Jeg snakket med Kari om det.')).toEqual([['name', 'likely', 'Kari']]);
    expect(kinds('Det var Karis vedtak, og Jonas sitt.')).toEqual([
      ['name', 'likely', 'Kari'],
      ['name', 'likely', 'Jonas'],
    ]);
    expect(kinds('Møtet med Anne-Lise Østby-Løkken.')).toEqual([
      ['name', 'likely', 'Anne-Lise Østby-Løkken'],
    ]);
  });

  it('are likely where they are introduced, also when no list holds them', () => {
    expect(kinds('Jeg heter Xhevdet.')).toEqual([['name', 'likely', 'Xhevdet']]);
    expect(kinds('Veilederen min, Quillan, sa det.')).toEqual([['name', 'likely', 'Quillan']]);
  });

  it('are only possible where they are words too', () => {
    expect(kinds('Dag etter dag. Liv og lære.')).toEqual([
      ['name', 'possible', 'Dag'],
      ['name', 'possible', 'Liv'],
    ]);
  });

  it('are not agencies, places and the beginnings of sentences', () => {
    expect(kinds('NAV Kontor A i Region øst. Møtet var bra. Veilederen sa at Norge er stort.')).toEqual([]);
  });
});

describe('what the user lists', () => {
  it('is certain, as whole words in any case of letters, without the genitive s', () => {
    const listed = [
      { kind: 'name', text: 'Zyx Tvedt' },
      { kind: 'address', text: 'Kontoret på Hjørnet' },
    ] as const;
    const found = findIdentifiers('zyx  tvedts sak på kontoret på hjørnet, ikke Zyx Tvedtsen', {
      listed,
    }).filter(({ certainty }) => certainty === 'certain');
    expect(found.map(({ kind, certainty, text }) => [kind, certainty, text])).toEqual([
      ['name', 'certain', 'zyx  tvedt'],
      ['address', 'certain', 'kontoret på hjørnet'],
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Kari ',
    'Nordmann',
    '912 34 567',
    '13097248022',
    ' a@b.no',
    'Storgata 12',
    ', ',
    '0184 Oslo',
    '😀',
    '\r\n',
    'é',
    '1234.56.78903',
  );

  it('gives identifiers that stand where they say, in order, without overlaps', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const found = findIdentifiers(text);
        for (const [i, { start, end, text: own }] of found.entries()) {
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : found[i - 1].end);
        }
      }),
    );
  });
});

describe('words that are none', () => {
  const blocked = (text: string) =>
    findIdentifiers(text).flatMap(({ certainty, text: own }) => (certainty === 'possible' ? [] : [own]));
  const before = 'vi snakket om hva som skjedde på kontoret den gangen, og så kom';

  it('are likely names among words that are known, whatever their letters', () => {
    expect(blocked(`${before} qwenthilda zbrov og hjalp meg`)).toEqual(['qwenthilda zbrov']);
    expect(blocked('Vi snakket om hva som skjedde den gangen, og så kom Qwenthilda.')).toEqual([
      'Qwenthilda',
    ]);
  });

  it('are not words with two letters swapped, compounds, and forms', () => {
    for (const word of ['velidere', 'saksbehandlingsrutinene', 'arbeidsavklaringspengene', 'førtisju'])
      expect(blocked(`${before} ${word} og det var bra`)).toEqual([]);
  });

  it('say nothing in a text of another language, nor in a label', () => {
    expect(blocked('Wir redeten gestern lange darüber, weshalb niemand geholfen hat.')).toEqual([]);
    expect(blocked('qwenthilda')).toEqual([]);
  });
});

describe('long runs of one kind of letter', () => {
  it.each(['a', '1', ' ', '.', '@', '-', '_', '(', 'a.', '1 ', 'A ', "a'", 'gata ', '1-', 'æ'])(
    'are read to the end: %j',
    (piece) => {
      expect(Array.isArray(findIdentifiers(piece.repeat(100_000 / piece.length)))).toBe(true);
    },
  );
});
