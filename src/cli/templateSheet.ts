import { families, roles } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Language } from '../shared/language.js';
import { isTemplate } from '../synthetic/codebookTemplate.js';
import { familyWords } from '../words/familyWords.js';
import { label } from '../words/labels.js';
import { termsIn } from '../words/terms.js';
import { tableOf, textColumn } from '../writers/tables/outTable.js';
import type { StarterSheet } from '../writers/tables/starterSheet.js';

/** A codebook as a sheet that a person changes, with lists to choose from, and that `--codebook` reads. */
export function templateSheet(corpus: Corpus, language: Language): StarterSheet {
  const headers = words[language];
  const table = tableOf(
    headers.sheet,
    [
      { ...textColumn('id'), width: 8 },
      { ...textColumn(headers.name), width: 36 },
      { ...textColumn(headers.parent), width: 10 },
      {
        ...textColumn(headers.family),
        width: 14,
        choices: families.map((family) => familyWords[family][language]),
      },
      { ...textColumn(headers.role), width: 18, choices: roles.map((role) => label(role, language)) },
      { ...textColumn(headers.description), width: 100 },
      { ...textColumn('color'), width: 10 },
    ],
    corpus.codes.map((code) => [
      code.id,
      code.name,
      code.parent < 0 ? null : corpus.codes[code.parent].id,
      familyWords[code.family][language],
      code.role === null ? null : label(code.role, language),
      code.description,
      code.color,
    ]),
  );
  const sentences = [isTemplate[language], ...headers.sentences];
  const guide = tableOf(
    termsIn(language).howTo,
    [{ ...textColumn(headers.about), width: 120 }],
    sentences.map((sentence) => [sentence]),
  );
  return { table, guide };
}

const words = {
  nb: {
    sheet: 'Kodebok',
    about: 'Om malen',
    name: 'navn',
    parent: 'forelder',
    family: 'familie',
    role: 'rolle',
    description: 'beskrivelse',
    sentences: [
      'Betingelser og indikatorer kodes på samme tekstutdrag, og en valenskode på det samme sier retningen: fremmer, hemmer, ødelegger eller ambivalent.',
      'På det samme tekstutdraget kan det også stå hvem verdien er for (individuell, offentlig), om en studie melder et behov eller en forventning, og om et tiltak er en egen, en kjøpt eller en avhengig tjeneste.',
      'En avveining er ett tekstutdrag med hensynet som ble satt foran og hensynet som ble satt etter; eller med en kode som heter «A satt foran B».',
      'Kodeboka følger med kodingene: npx brukermote check kodinger.xlsx --codebook kodebok.xlsx',
      'I NVivo, ATLAS.ti, MAXQDA og QualCoder importeres kodebok.qdc, som samme kommando skriver.',
    ],
  },
  en: {
    sheet: 'Codebook',
    about: 'About the template',
    name: 'name',
    parent: 'parent',
    family: 'family',
    role: 'role',
    description: 'description',
    sentences: [
      'Conditions and indicators are coded on the same selection, and a valence code on it gives the direction: promotes, hinders, destroys or ambivalent.',
      'The same selection may also bear whose value it is (individual, public), whether a study reports a need or an expectation, and whether a measure is an own, a bought or a dependent service.',
      'A trade-off is one selection with the interest that was put first and the one that was put after; or with a code called “A put before B”.',
      'The codebook goes with the codings: npx brukermote check codings.xlsx --codebook codebook.xlsx',
      'NVivo, ATLAS.ti, MAXQDA and QualCoder import codebook.qdc, which the same command writes.',
    ],
  },
} as const;
