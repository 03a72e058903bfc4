import { parseUnit } from '../cooccurrence/parseUnit.js';
import type { Corpus } from '../corpus/corpus.js';
import { given } from '../shared/given.js';
import type { Language } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { parseCoderRule } from '../units/coderRule.js';
import { isUnitKind, unitChoices } from '../units/units.js';
import type { ConvertTarget } from './convertTarget.js';
import { graphmlFile } from './graphmlFile.js';
import type { Pieces } from './pieces.js';
import { codebookXml } from './refi/codebookXml.js';
import { type MediaFiles, qdpxFile } from './refi/qdpxFile.js';
import { codingTable } from './tables/codingTable.js';
import { csvFile } from './tables/csvFile.js';
import { codeTable } from './tables/recordTables.js';
import { unitTable } from './tables/unitTable.js';
import { workbookTables } from './tables/workbook.js';
import { withoutQuotes } from './withoutQuotes.js';

/** How material is written, beside in which form. */
export interface ProjectPiecesOptions {
  /** Of this software, which a REFI-QDA file names. */
  readonly version: string;
  /** Whether texts, quotes and memos are written too. */
  readonly quotes: boolean;
  readonly language: Language;
  readonly unit?: string;
  readonly coders?: string;
  readonly media?: MediaFiles;
}

/**
 * Material as the pieces of a file. What is heavy to load is loaded when it is needed.
 *
 * @throws RangeError for a unit or a coder that does not exist, and for a folder, which is no file
 */
export async function projectPieces(
  corpus: Corpus,
  { form, target }: ConvertTarget,
  options: ProjectPiecesOptions,
): Promise<Pieces> {
  const { quotes, version, language, unit, media } = options;
  if (form === 'folder') throw noFile();
  if (form === 'qdpx')
    return qdpxFile(quotes ? corpus : withoutQuotes(corpus), { version, ...given({ media }) });
  if (form === 'qdc') return [codebookXml(corpus, version)];
  if (form === 'graphml')
    return graphmlFile(corpus, {
      language,
      ...given({ unit: unit === undefined ? undefined : parseUnit(unit) }),
      ...coderRule(corpus, options),
    });
  if (form === 'xlsx') {
    const { xlsxFile } = await import('./tables/xlsxFile.js');
    return [xlsxFile(workbookTables(corpus, { quotes }))];
  }
  const table =
    target === 'units'
      ? unitTable(corpus, { quotes, ...unitChoice(options), ...coderRule(corpus, options) })
      : target === 'codes'
        ? codeTable(corpus)
        : codingTable(corpus, { quotes });
  if (form === 'csv') return csvFile(table);
  const { name, synthetic } = corpus.provenance;
  const { parquetFile } = await import('./tables/parquetFile.js');
  return parquetFile(table, { project: name, synthetic: String(synthetic), table: table.name });
}

function noFile(): RequestError {
  return new RequestError({
    nb: 'en prosjektmappe er mange filer, og skrives av kommandoen brukermote convert; gi en fil med endelse, som .qdpx',
    en: 'a project folder is many files, and is written by the command brukermote convert; give a file with an ending, such as .qdpx',
  });
}

function unitChoice({ unit }: ProjectPiecesOptions) {
  if (unit === undefined) return {};
  if (isUnitKind(unit)) return { unit };
  throw new RequestError({
    nb: `radene i en bred tabell er enheter: ${unitChoices.join(', ')}; fant «${unit}»`,
    en: `the rows of a wide table are units: ${unitChoices.join(', ')}; found "${unit}"`,
  });
}

function coderRule(corpus: Corpus, { coders }: ProjectPiecesOptions) {
  return coders === undefined ? {} : { coders: parseCoderRule(corpus, coders) };
}
