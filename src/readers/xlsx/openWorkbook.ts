import * as xlsx from '@e965/xlsx';
import type { Bilingual } from '../../shared/language.js';
import { ProblemsError } from '../../shared/problem.js';
import type { InputFile } from '../input.js';
import { Archive } from '../refi/archive.js';
import { onlyCells } from './onlyCells.js';

/** Most bytes that the parts of a workbook may unpack to: some 300,000 rows of coded quotes. */
const mostBytes = 150 * 1000 ** 2;
/** The parts of an .xlsx that cells may come from; pictures, charts and macros stay packed. */
const neededParts = /\.(?:xml|rels)$/iu;
/** Sheets, wherever they lie: all XML in a folder of sheets. */
const sheetPart = /sheets\/[^/]+\.xml$/iu;
const macros = /vbaProject/iu;
const neverNeeded =
  /^(?:customXml|xl\/(?:media|embeddings|charts|drawings|printerSettings|ctrlProps|activeX|externalLinks|theme|comments|threadedComments))/iu;

/** The library's reader of an unpacked workbook, which its declarations leave out. */
const { parse_zip: parseUnpacked } = xlsx as unknown as {
  parse_zip(container: unknown, options: xlsx.ParsingOptions): xlsx.WorkBook;
};

const options: xlsx.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellText: true,
  cellFormula: true,
  cellHTML: false,
  // Without stubs a formula that has no stored value would be no cell at all.
  sheetStubs: true,
  bookVBA: false,
};

export interface OpenedWorkbook {
  readonly workbook: xlsx.WorkBook;
  /** What lies in the file and holds no cells: `2 pictures`, say, each with the kind of thing it is. */
  readonly otherParts: readonly Bilingual[];
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file begins as a workbook does: a ZIP, or the compound file of Excel 97 to 2003 and of passwords. */
export async function startsLikeWorkbook(file: InputFile): Promise<boolean> {
  return (await startsWith(file, zip)) || (await startsWith(file, compound));
}

/**
 * Opens an .xlsx or .xlsm. Sizes are looked at before anything is unpacked, and what is unpacked is held to them.
 *
 * @returns undefined for a ZIP that is no workbook
 * @throws ProblemsError for a workbook that is broken, too large, or of another kind: .xls, .xlsb, .ods
 */
export async function openWorkbook(file: InputFile): Promise<OpenedWorkbook | undefined> {
  if (await startsWith(file, compound))
    throw saveAsXlsx(file, {
      nb: 'en arbeidsbok fra før 2007 (.xls), eller en med passord,',
      en: 'a workbook from before 2007 (.xls), or one with a password,',
    });
  const archive = await openArchive(file);
  if (archive.find('content.xml') !== undefined && archive.find('mimetype') !== undefined)
    throw saveAsXlsx(file, { nb: 'en OpenDocument-fil (.ods)', en: 'an OpenDocument file (.ods)' });
  if (archive.find('xl/workbook.bin') !== undefined)
    throw saveAsXlsx(file, { nb: 'en binær arbeidsbok (.xlsb)', en: 'a binary workbook (.xlsb)' });
  if (archive.find('xl/workbook.xml') === undefined) return undefined;
  const parts = archive.entries.filter(
    ({ filename }) => neededParts.test(filename) && !neverNeeded.test(filename),
  );
  const size = parts.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > mostBytes)
    throw refused(file, 'too-large', {
      nb: `cellene i en arbeidsbok kan ta ${mostBytes} byte; disse tar ${size} utpakket. Lagre arket som CSV`,
      en: `a workbook's cells may take ${mostBytes} bytes; these unpack to ${size}. Save the sheet as CSV`,
    });
  const container = xlsx.CFB.utils.cfb_new();
  try {
    for (const entry of parts) {
      const bytes = new Uint8Array(entry.uncompressedSize);
      let filled = 0;
      await archive.unpack(entry, (piece) => {
        bytes.set(piece, filled);
        filled += piece.length;
      });
      const content = sheetPart.test(entry.filename) ? onlyCells(bytes) : bytes;
      xlsx.CFB.utils.cfb_add(container, `/${entry.filename}`, content);
    }
  } catch (error) {
    throw retitled(file, error);
  }
  const workbook = parsed(file, () => parseUnpacked(container, options));
  return { workbook, otherParts: otherParts(archive) };
}

async function startsWith(file: InputFile, bytes: readonly number[]): Promise<boolean> {
  const start = await file.read(0, Math.min(file.size, bytes.length));
  return bytes.every((byte, i) => start[i] === byte);
}

function saveAsXlsx(file: InputFile, what: Bilingual): ProblemsError {
  return refused(file, 'old-workbook', {
    nb: `en .xlsx trengs; ${what.nb} blir ikke lest. Åpne den i et regnearkprogram og lagre den som .xlsx`,
    en: `an .xlsx is needed; ${what.en} is not read. Open it in a spreadsheet program and save it as .xlsx`,
  });
}

/** The library throws errors of many kinds at broken files; to a person they are one. */
function parsed(file: InputFile, parse: () => xlsx.WorkBook): xlsx.WorkBook {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refused(file, 'bad-workbook', {
      nb: `en hel arbeidsbok trengs; ${reason.slice(0, 200)}. Åpne og lagre den i et regnearkprogram`,
      en: `a sound workbook is needed; ${reason.slice(0, 200)}`,
    });
  }
}

async function openArchive(file: InputFile): Promise<Archive> {
  try {
    return await Archive.open(file);
  } catch (error) {
    throw retitled(file, error);
  }
}

function retitled(file: InputFile, error: unknown): unknown {
  return error instanceof ProblemsError ? new ProblemsError(titleOf(file), error.drafts) : error;
}

function refused(file: InputFile, kind: string, message: Bilingual): ProblemsError {
  return new ProblemsError(titleOf(file), [{ kind, where: file.path, message }]);
}

function titleOf(file: InputFile): Bilingual {
  return { nb: `${file.path} ble ikke lest`, en: `${file.path} was not read` };
}

/** What a workbook may hold beside cells, by where it lies. */
const others = [
  [{ nb: 'bilder', en: 'pictures' }, /^xl\/media\//iu],
  [{ nb: 'diagrammer', en: 'charts' }, /^xl\/charts\/chart/iu],
  [{ nb: 'kommentarer til celler', en: 'comments on cells' }, /^xl\/(?:threadedComments|comments)/iu],
  [{ nb: 'makroer, som aldri blir kjørt', en: 'macros, which are never run' }, macros],
  [
    {
      nb: 'lenker til andre arbeidsbøker, som aldri blir fulgt',
      en: 'links to other workbooks, which are never followed',
    },
    /^xl\/externalLinks\/[^/]+\.xml$/iu,
  ],
] as const;

function otherParts(archive: Archive): Bilingual[] {
  return others.flatMap(([what, where]) => {
    const count = archive.entries.filter(({ filename }) => where.test(filename)).length;
    return count === 0 ? [] : [{ nb: `${what.nb} (${count})`, en: `${what.en} (${count})` }];
  });
}
