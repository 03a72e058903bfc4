import {
  AlignmentType,
  BorderStyle,
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../shared/language.js';
import { plainText } from '../shared/shielded.js';
import { withoutTimes } from '../writers/zipTimes.js';
import { visible } from './escape/visible.js';
import type { ReportTable } from './reportTable.js';
import { shownTable } from './shownTable.js';

/** What Word calls a language. */
const languageTags: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

/** The library writes when the file was made: the same table shall give the same file. */
const properties = {
  path: 'docProps/core.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Brukermøte</dc:creator></cp:coreProperties>',
};

/** Half points: 9 pt. */
const letters = 18;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = { style: BorderStyle.SINGLE, size: 8, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
const borders = { top: none, bottom: none, left: none, right: none };

/**
 * A table as a Word document: its caption above it, three rules, headings that are repeated on every page, numbers as they are
 * shown, at the right.
 */
export async function tableDocx(table: ReportTable): Promise<Uint8Array> {
  const { columns, rows, isNumber } = shownTable(table);
  const alignment = (i: number) => (isNumber[i] ? AlignmentType.RIGHT : AlignmentType.LEFT);
  const cell = (
    text: string,
    i: number,
    own: { readonly isHead?: boolean; readonly isLast?: boolean } = {},
  ) =>
    new TableCell({
      borders: {
        ...borders,
        ...(own.isHead ? { top: rule, bottom: thin } : {}),
        ...(own.isLast ? { bottom: rule } : {}),
      },
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      children: [paragraph(text, { alignment: alignment(i), keepNext: own.isHead ?? false }, own.isHead)],
    });
  const document = new Document({
    styles: {
      default: {
        document: { run: { size: letters, language: { value: languageTags[table.language] } } },
      },
      paragraphStyles: [
        { id: 'Caption', name: 'caption', basedOn: 'Normal', quickFormat: true, run: { size: letters } },
      ],
    },
    sections: [
      {
        children: [
          paragraph(table.caption, { style: 'Caption', spacing: { after: 120 }, keepNext: true }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            borders: { ...borders, insideHorizontal: none, insideVertical: none },
            rows: [
              new TableRow({
                tableHeader: true,
                cantSplit: true,
                children: columns.map((label, i) => cell(label, i, { isHead: true })),
              }),
              ...rows.map(
                (row, r) =>
                  new TableRow({
                    cantSplit: true,
                    children: row.map((text, i) => cell(text, i, { isLast: r === rows.length - 1 })),
                  }),
              ),
            ],
          }),
        ],
      },
    ],
  });
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(document, false, [properties])));
}

/** Lines of a text as lines; what XML has no character for is drawn as a sign. */
function paragraph(text: string, options: IParagraphOptions, bold = false): Paragraph {
  const lines = visible(plainText(text)).split('\n');
  return new Paragraph({
    ...options,
    children: lines.map((line, i) => new TextRun({ text: line, bold, ...(i > 0 ? { break: 1 } : {}) })),
  });
}
