import { families, pathLabel, roles } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Language } from '../shared/language.js';
import { familyMeanings, familyWords, roleMeanings } from '../words/familyWords.js';
import { label } from '../words/labels.js';
import { termsIn } from '../words/terms.js';
import { integerColumn, tableOf, textColumn } from '../writers/tables/outTable.js';
import type { StarterSheet } from '../writers/tables/starterSheet.js';

/**
 * The sheet in which a person says which codes are conditions, indicators and interests, with a list to choose from: every
 * code with its name and path first, and its id last, which nobody needs to look at.
 */
export function familiesSheet(corpus: Corpus, language: Language): StarterSheet {
  const used = new Int32Array(corpus.codes.length);
  for (const code of corpus.codings.code) used[code]++;
  const headers = words[language];
  const table = tableOf(
    headers.sheet,
    [
      { ...textColumn(headers.name), width: 36 },
      { ...textColumn(headers.path), width: 50 },
      {
        ...textColumn(headers.family),
        width: 16,
        choices: families.map((family) => familyWords[family][language]),
      },
      { ...textColumn(headers.role), width: 18, choices: roles.map((role) => label(role, language)) },
      { ...integerColumn(headers.codings), width: 10 },
      { ...textColumn(headers.id), width: 12 },
    ],
    corpus.codes.map((code) => [
      code.name,
      pathLabel(code),
      code.family === 'other' ? null : familyWords[code.family][language],
      code.role === null ? null : label(code.role, language),
      used[code.index],
      code.id,
    ]),
  );
  return { table, guide: guideOf(language) };
}

function guideOf(language: Language) {
  const { howTo: guide, howToFillIn: how } = termsIn(language);
  const { word, family, role } = words[language];
  return tableOf(
    guide,
    [
      { ...textColumn(word), width: 24 },
      { ...textColumn(how), width: 100 },
    ],
    [
      ...words[language].sentences.map((sentence) => [null, sentence]),
      ...families.map((each) => [
        familyWords[each][language],
        `${family}: ${familyMeanings[each][language]}`,
      ]),
      ...roles.map((each) => [label(each, language), `${role}: ${roleMeanings[each][language]}`]),
    ],
  );
}

const words = {
  nb: {
    sheet: 'Koder',
    name: 'navn',
    path: 'sti',
    family: 'familie',
    role: 'rolle',
    codings: 'kodinger',
    id: 'id',
    word: 'ord',
    sentences: [
      'Velg en familie for kodene som analysen handler om, og la de andre stå tomme. Underkoder arver fra koden over.',
      'Rollen er bare for koder som gir en retning (fremmer, hemmer, ødelegger, ambivalent), en side av en avveining (satt foran, satt etter), hvem verdien er for (individuell verdi, offentlig verdi), eller hva en studie melder (behov, forventning).',
      'Ødelagt verdi er en retning for seg: verdien gikk tapt. I balansen mellom retninger teller den som det som hemmer.',
      'Koder for hvem verdien er for, for behov og forventning, og for egne, kjøpte og avhengige tjenester hører til familien annet, og settes på samme tekstutdrag som betingelsen eller indikatoren.',
      'Lagre arket, og gi det til en kommando: npx brukermote matrix PROSJEKT --families familier.xlsx',
      'Koder kjennes igjen på navn og sti. Kolonnene kodinger og id trengs ikke når arket leses.',
    ],
  },
  en: {
    sheet: 'Codes',
    name: 'name',
    path: 'path',
    family: 'family',
    role: 'role',
    codings: 'codings',
    id: 'id',
    word: 'word',
    sentences: [
      'Choose a family for the codes that the analysis is about, and leave the others empty. Children inherit from the code above.',
      'The role is only for codes that give a direction (promotes, hinders, destroys, ambivalent), a side of a trade-off (put before, put after), whose value it is (individual value, public value), or what a study reports (need, expectation).',
      'Value destroyed is a direction of its own: the value was lost. In the balance of directions it counts with what hinders.',
      'Codes for whose value it is, for needs and expectations, and for own, bought and dependent services are of the family other, and go on the same selection as the condition or indicator.',
      'Save the sheet, and give it to a command: npx brukermote matrix PROJECT --families families.xlsx',
      'Codes are known by name and path. The columns codings and id are not needed when the sheet is read.',
    ],
  },
} as const;
