import { countKey } from '../../disclosure/countModel.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import { directions } from '../../questions/direction.js';
import { label } from '../../words/labels.js';
import { termsIn } from '../../words/terms.js';
import { codeNames } from '../codeNames.js';
import { hasSides } from '../codeSubjects.js';
import type { PublicTable, PublicValue } from '../publicTable.js';
import type { CountedPairs } from './countedPairs.js';
import { countedHow } from './words.labels.js';

/** Each code of the matrix by itself: in how many sources, and on which side they stand. */
export function codesTable({ matrix, codes, directed }: CountedPairs): PublicTable {
  const { language } = matrix.corpus;
  const terms = termsIn(language);
  const names = codeNames(
    codes.map(({ code }) => code),
    language,
  );
  const sides = hasSides(directed) ? directions : [];
  return {
    name: 'codes',
    section: 'cooccurrence',
    columns: [
      { key: 'code', label: words[language].code },
      { key: 'family', label: words[language].family },
      { key: 'sources', label: terms.sources },
      ...(codes.some(({ studies }) => studies > 0)
        ? [{ key: 'studies', label: terms.studies, decimals: 0 }]
        : []),
      ...sides.map((side) => ({ key: side, label: label(side, language) })),
    ],
    rows: codes.map(
      ({ code, sources, studies }): Record<string, PublicValue> => ({
        code: names(code),
        family: label(code.family, language),
        sources: { count: sources },
        studies: { literature: studies },
        ...Object.fromEntries(sides.map((side) => [side, { count: countKey(codeKey(code), side) }])),
      }),
    ),
    caption: `${words[language].caption} ${countedHow(matrix, language)}`,
  };
}

const words = {
  nb: {
    code: 'Kode',
    family: 'Familie',
    caption:
      'I hvor mange kilder hver kode står, og på hvilken side de fleste tekstutdragene i kilden er. Studier er publisert og står for seg.',
  },
  en: {
    code: 'Code',
    family: 'Family',
    caption:
      'In how many sources each code stands, and on which side most selections of the source are. Studies are published and stand by themselves.',
  },
} as const;
