import { documented, type HeaderWords, unseen } from '../table/headerWords.js';

export type RelationshipRole = 'from' | 'type' | 'to' | 'source' | 'text' | 'coder';

/** What the columns of relationships are called. The three parts are those of NVivo's own help; the rest is as for codes. */
export const relationshipWords: HeaderWords<RelationshipRole> = {
  from: {
    en: [...documented('from'), ...unseen('from name', 'from item')],
    de: unseen('von'),
    es: unseen('desde', 'de'),
    pt: unseen('de'),
    nb: unseen('fra'),
    sv: unseen('från'),
    da: unseen('fra'),
    fr: unseen('de'),
  },
  type: {
    en: [...documented('type', 'relationship type'), ...unseen('type name', 'relationship')],
    de: unseen('typ', 'beziehungstyp'),
    es: unseen('tipo', 'tipo de relación'),
    pt: unseen('tipo', 'tipo de relacionamento'),
    nb: unseen('type', 'relasjonstype', 'relasjon'),
    sv: unseen('typ', 'relationstyp'),
    da: unseen('type', 'relationstype'),
    fr: unseen('type', 'type de relation'),
  },
  to: {
    en: [...documented('to'), ...unseen('to name', 'to item')],
    de: unseen('nach', 'zu'),
    es: unseen('hasta', 'a'),
    pt: unseen('para'),
    nb: unseen('til'),
    sv: unseen('till'),
    da: unseen('til'),
    fr: unseen('à', 'vers'),
  },
  source: {
    en: [
      ...documented('file name', 'file', 'source name', 'source'),
      ...unseen('document', 'file hierarchical name'),
    ],
    de: unseen('dateiname', 'datei', 'quelle'),
    es: unseen('nombre de archivo', 'archivo', 'fuente'),
    pt: unseen('nome do arquivo', 'arquivo', 'fonte'),
    nb: unseen('filnavn', 'fil', 'kilde', 'dokument'),
    sv: unseen('filnamn', 'fil', 'källa'),
    da: unseen('filnavn', 'fil', 'kilde'),
    fr: unseen('nom du fichier', 'fichier', 'source'),
  },
  text: {
    en: [...documented('coded text', 'reference text', 'text', 'content', 'reference'), ...unseen('quote')],
    de: unseen('codierter text', 'text', 'zitat'),
    es: unseen('texto codificado', 'texto'),
    pt: unseen('texto codificado', 'texto'),
    nb: unseen('kodet tekst', 'tekst', 'sitat', 'utdrag'),
    sv: unseen('kodad text', 'text'),
    da: unseen('kodet tekst', 'tekst'),
    fr: unseen('texte codé', 'texte'),
  },
  coder: {
    en: documented('coded by name', 'coded by', 'user name', 'coder'),
    de: unseen('codiert von'),
    nb: unseen('kodet av', 'koder'),
  },
};
