import type { Bilingual, Language } from '../shared/language.js';

/** What formats are called in Norwegian, by the English name that a report has. */
const names: Readonly<Record<string, string>> = {
  'project folder': 'prosjektmappe',
  'REFI-QDA project': 'REFI-QDA-prosjekt',
  'REFI-QDA codebook': 'REFI-QDA-kodebok',
  'QualCoder project': 'QualCoder-prosjekt',
  'QualCoder coding report': 'kodingsrapport fra QualCoder',
  'Taguette database': 'Taguette-database',
  'Taguette CSV': 'Taguette-tabell',
  'RQDA project': 'RQDA-prosjekt',
  'ATLAS.ti quotations': 'sitater fra ATLAS.ti',
  'ATLAS.ti code-document table': 'tabell over koder og dokumenter fra ATLAS.ti',
  'ATLAS.ti code co-occurrence table': 'tabell over samforekomster fra ATLAS.ti',
  'MAXQDA coded segments': 'kodede segmenter fra MAXQDA',
  'MAXQDA exchange codings': 'kodinger fra en utvekslingsfil fra MAXQDA',
  'Dedoose excerpts': 'utdrag fra Dedoose',
  'NVivo coding references': 'kodede referanser fra NVivo',
  'NVivo coding matrix': 'kodematrise fra NVivo',
  'long table': 'lang tabell',
  'wide table': 'bred tabell',
  'table of coders': 'tabell med kodere som kolonner',
  table: 'tabell',
};

/** What ways of counting offsets are called. */
const conventions: Readonly<Record<string, Bilingual>> = {
  none: { nb: 'ingen', en: 'none' },
  characters: { nb: 'tegn', en: 'characters' },
  'characters, the last included': { nb: 'tegn, med det siste', en: 'characters, the last included' },
  'numbers of unknown unit': { nb: 'tall i ukjent enhet', en: 'numbers of unknown unit' },
  'code points': { nb: 'kodepunkter', en: 'code points' },
  'UTF-16 units': { nb: 'UTF-16-enheter', en: 'UTF-16 units' },
};

/** The name of a format in a language, with the language of the file's columns where the name has it: `… (pt)`. */
export function formatLabel(format: string, language: Language): string {
  if (language === 'en') return format;
  const [, name, suffix] = /^(.*?)( \([a-z]{2}\))?$/su.exec(format) ?? [];
  return name !== undefined && Object.hasOwn(names, name) ? `${names[name]}${suffix ?? ''}` : format;
}

/** A way of counting offsets in a language; as it stands where it has no words. */
export function conventionLabel(convention: string, language: Language): string {
  return Object.hasOwn(conventions, convention) ? conventions[convention][language] : convention;
}
