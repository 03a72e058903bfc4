import type { Corpus } from '../../corpus/corpus.js';
import { RequestError } from '../../shared/problem.js';
import { XmlPieces } from '../xmlPieces.js';
import { refiOrigin } from './projectXml.js';
import { writeCodes } from './refiCodes.js';
import { RefiGuids } from './refiGuids.js';
import { writeSets } from './refiSets.js';

/**
 * A REFI-QDA codebook (.qdc): the tree of codes, with families and roles as sets.
 *
 * @throws RangeError for a project without codes: the schema demands one
 */
export function codebookXml(corpus: Corpus, version: string): string {
  if (corpus.codes.length === 0)
    throw new RequestError({
      nb: 'en kodebok (.qdc) trenger minst én kode; prosjektet har ingen',
      en: 'a codebook (.qdc) needs at least one code; the project has none',
    });
  const xml = new XmlPieces();
  const guids = new RefiGuids(corpus);
  xml.open('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: refiOrigin(version) });
  writeCodes(xml, corpus, guids, null);
  writeSets(xml, corpus, guids, null);
  return xml.close().take();
}
