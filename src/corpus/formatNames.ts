import type { Language } from '../shared/language.js';

/** Norwegian names of formats and tables, by the English ones that readers give. */
const formats: Readonly<Record<string, string>> = {
  'project folder': 'prosjektmappe',
  'REFI-QDA project': 'REFI-QDA-prosjekt',
  'REFI-QDA codebook': 'REFI-QDA-kodebok',
  'Brukermøte workbook': 'arbeidsbok fra Brukermøte',
  'QualCoder project': 'QualCoder-prosjekt',
  'QualCoder coding report': 'kodingsrapport fra QualCoder',
  'Taguette database': 'Taguette-database',
  'RQDA project': 'RQDA-prosjekt',
  workbook: 'arbeidsbok',
  table: 'tabell',
  'long table': 'lang tabell',
  'wide table': 'bred tabell',
  'table of coders': 'tabell med en kolonne for hver koder',
  'framework matrix': 'rammematrise',
  'Taguette CSV': 'Taguette-CSV',
  'ATLAS.ti quotations': 'sitatliste fra ATLAS.ti',
  'ATLAS.ti code-document table': 'kode-dokument-tabell fra ATLAS.ti',
  'ATLAS.ti code co-occurrence table': 'samforekomsttabell fra ATLAS.ti',
  'MAXQDA coded segments': 'kodede segmenter fra MAXQDA',
  'MAXQDA exchange codings': 'kodinger fra en MAXQDA-utvekslingsfil',
  'Dedoose excerpts': 'utdrag fra Dedoose',
  'NVivo coding matrix': 'kodematrise fra NVivo',
  'NVivo coding references': 'kodereferanser fra NVivo',
  'NVivo relationships': 'relasjoner fra NVivo',
};

/** Norwegian words for what offsets count, by the parts of an English name. */
const offsets: Readonly<Record<string, string>> = {
  none: 'ingen',
  characters: 'tegn',
  'the last included': 'med det siste',
  'numbers of unknown unit': 'tall i ukjent enhet',
  'code points': 'kodepunkter',
  'UTF-16 units': 'UTF-16-enheter',
  'UTF-8 bytes': 'UTF-8-byte',
  'CRLF as one': 'CRLF som ett tegn',
  'BOM counted': 'BOM telt med',
  'byte order mark not counted': 'BOM ikke telt med',
};

/**
 * What a format or a kind of table is called; its English name where it has no other. The language of the file's own
 * columns may stand after it: `MAXQDA coded segments (pt)`.
 */
export function formatLabel(format: string, language: Language): string {
  const [, name = format, columns = ''] = /^(.*)( \([a-z]{2}\))$/su.exec(format) ?? [];
  return language === 'nb' && Object.hasOwn(formats, name) ? `${formats[name]}${columns}` : format;
}

/** What offsets count, such as `code points, CRLF as one`. */
export function offsetLabel(convention: string, language: Language): string {
  if (language !== 'nb') return convention;
  const word = (part: string) => (Object.hasOwn(offsets, part) ? offsets[part] : part);
  const untagged = ' of the text without tags';
  return convention
    .split(', ')
    .map((part) =>
      part.endsWith(untagged) ? `${word(part.slice(0, -untagged.length))} i teksten uten tagger` : word(part),
    )
    .join(', ');
}
