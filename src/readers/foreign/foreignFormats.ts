import type { Bilingual } from '../../shared/language.js';
import { type FileHead, hasEntry, rootElement, startsWithBytes, startsWithText } from './fileHead.js';

/** A format that is not read here: how it is known, what it is, and what to export instead. */
export interface ForeignFormat {
  /** What it is, after "is": `a project of MAXQDA`. */
  readonly what: Bilingual;
  /** What to do next: the menu that exports what is read here. */
  readonly instead: Bilingual;
  /** Endings of its files, without the dot. */
  readonly endings: RegExp;
  /** Whether the content says so, whatever the file is called. */
  readonly shows?: (head: FileHead) => boolean;
}

const asTable: Bilingual = {
  nb: 'lagre kodingene som en tabell (CSV eller XLSX) med en rad for hver koding: kilde, start, slutt, kode og koder',
  en: 'save the codings as a table (CSV or XLSX) with a row for each coding: source, start, end, code and coder',
};

const coded: Bilingual = {
  nb: 'en tekst uten kodinger kan ikke analyseres. Kod den i et verktøy og eksporter prosjektet (REFI-QDA, .qdpx), eller gi en tabell over kodingene',
  en: 'a text without codings cannot be analysed. Code it in a tool and export the project (REFI-QDA, .qdpx), or give a table of the codings',
};

const medium: Bilingual = {
  nb: 'kod den i et verktøy og eksporter prosjektet (REFI-QDA, .qdpx): kodinger av bilder, lyd og film blir lest derfra',
  en: 'code it in a tool and export the project (REFI-QDA, .qdpx): codings of pictures, sound and film are read from there',
};

/**
 * Formats that people try, in the order in which they are looked for. Names of menus are those of the English programs of
 * 2024; they are in other places in older ones.
 */
export const foreignFormats: readonly ForeignFormat[] = [
  {
    what: { nb: 'et prosjekt i MAXQDA sitt eget format', en: "a project in MAXQDA's own format" },
    instead: {
      nb: 'i MAXQDA: Home > Export Project > REFI-QDA Project (.qdpx), eller Reports > Overview of Coded Segments, eksportert som Excel',
      en: 'in MAXQDA: Home > Export Project > REFI-QDA Project (.qdpx), or Reports > Overview of Coded Segments, exported as Excel',
    },
    endings: /^(?:mx\d{1,2}|mqd|mqbac)$/u,
  },
  {
    what: { nb: 'en utvekslingsfil fra MAXQDA', en: 'an exchange file of MAXQDA' },
    instead: {
      nb: 'åpne den i MAXQDA (Home > Teamwork > Import) og velg Home > Export Project > REFI-QDA Project (.qdpx)',
      en: 'open it in MAXQDA (Home > Teamwork > Import) and choose Home > Export Project > REFI-QDA Project (.qdpx)',
    },
    endings: /^mexx?$/u,
  },
  {
    what: { nb: 'en fil i NVivo sitt eget format', en: "a file in NVivo's own format" },
    instead: {
      nb: 'i NVivo: Share > Export > Export Project > REFI-QDA (.qdpx); kodeboka alene: Share > Export > Export Codebook (.qdc eller .xlsx)',
      en: 'in NVivo: Share > Export > Export Project > REFI-QDA (.qdpx); the codebook alone: Share > Export > Export Codebook (.qdc or .xlsx)',
    },
    endings: /^(?:nvpx?|nvcx|nvoz)$/u,
  },
  {
    what: { nb: 'et prosjekt i ATLAS.ti sitt eget format', en: "a project in ATLAS.ti's own format" },
    instead: {
      nb: 'i ATLAS.ti: File > Export > QDPX Project (REFI-QDA), eller Quotation Manager > Export > Excel med kolonnene for dokument, innhold og koder',
      en: 'in ATLAS.ti: File > Export > QDPX Project (REFI-QDA), or Quotation Manager > Export > Excel with the columns of document, content and codes',
    },
    endings: /^(?:atlproj\w*|atlcb\w*|hpr\w*)$/u,
  },
  {
    what: { nb: 'et prosjekt i Quirkos sitt eget format', en: "a project in Quirkos' own format" },
    instead: {
      nb: 'i Quirkos: Export > REFI-QDA Project (.qdpx), eller eksporter kodingene som CSV',
      en: 'in Quirkos: Export > REFI-QDA Project (.qdpx), or export the codings as CSV',
    },
    endings: /^qrk$/u,
  },
  {
    what: { nb: 'et prosjekt fra QDA Miner', en: 'a project of QDA Miner' },
    instead: {
      nb: 'i QDA Miner: Project > Export > REFI-QDA Project (.qdpx), eller Analyze > Coding Retrieval, eksportert som Excel',
      en: 'in QDA Miner: Project > Export > REFI-QDA Project (.qdpx), or Analyze > Coding Retrieval, exported as Excel',
    },
    endings: /^(?:ppj|wpj|ppz)$/u,
  },
  {
    what: { nb: 'et prosjekt fra f4analyse', en: 'a project of f4analyse' },
    instead: {
      nb: 'i f4analyse: eksporter prosjektet som REFI-QDA (.qdpx), eller kodingene som tabell',
      en: 'in f4analyse: export the project as REFI-QDA (.qdpx), or the codings as a table',
    },
    endings: /^f4[ap]$/u,
  },
  {
    what: { nb: 'en studie fra HyperRESEARCH', en: 'a study of HyperRESEARCH' },
    instead: {
      nb: 'i HyperRESEARCH: lag en rapport over kodingene og eksporter den som tabell, med en rad for hver koding',
      en: 'in HyperRESEARCH: make a report of the codings and export it as a table, with a row for each coding',
    },
    endings: /^(?:hs2|hsx|hyp)$/u,
  },
  {
    what: { nb: 'en datafil fra R', en: 'a data file of R' },
    instead: {
      nb: 'i R: write.csv(…, fileEncoding = "UTF-8"), med en rad for hver koding eller en kolonne for hver kode',
      en: 'in R: write.csv(…, fileEncoding = "UTF-8"), with a row for each coding or a column for each code',
    },
    endings: /^(?:rds|rda|rdata)$/u,
  },
  {
    what: { nb: 'et regneark fra Apple Numbers', en: 'a spreadsheet of Apple Numbers' },
    instead: {
      nb: 'i Numbers: Arkiv > Eksporter til > Excel, og les den fila',
      en: 'in Numbers: File > Export To > Excel, and read that file',
    },
    endings: /^numbers$/u,
  },
  {
    what: { nb: 'en datafil fra SPSS', en: 'a data file of SPSS' },
    instead: {
      nb: 'i SPSS: File > Save As > CSV eller Excel, med verdiene og ikke verdietikettene; kolonner med 0 og 1 leses som koder',
      en: 'in SPSS: File > Save As > CSV or Excel, with the values and not their labels; columns of 0 and 1 are read as codes',
    },
    endings: /^z?sav$/u,
    shows: (head) => startsWithText(head, '$FL2@(#)') || startsWithText(head, '$FL3@(#)'),
  },
  {
    what: { nb: 'en datafil fra Stata', en: 'a data file of Stata' },
    instead: {
      nb: 'i Stata: export delimited (CSV) eller export excel; kolonner med 0 og 1 leses som koder',
      en: 'in Stata: export delimited (CSV) or export excel; columns of 0 and 1 are read as codes',
    },
    endings: /^dta$/u,
    shows: (head) => startsWithText(head, '<stata_dta>'),
  },
  {
    what: { nb: 'annoteringer fra Label Studio (JSON)', en: 'annotations of Label Studio (JSON)' },
    instead: {
      nb: 'i Label Studio: Export > CSV eller TSV, og gi kolonnene med --mapping; helst en rad for hver koding: kilde, start, slutt, kode og koder',
      en: 'in Label Studio: Export > CSV or TSV, and name its columns with --mapping; best with a row for each coding: source, start, end, code and coder',
    },
    endings: /^$/u,
    shows: ({ text }) =>
      isJson(text) &&
      /"(?:annotations|completions|predictions)"\s*:/u.test(text) &&
      /"(?:result|from_name|labels|taxonomy|choices)"\s*:/u.test(text),
  },
  {
    what: { nb: 'annoteringer fra INCEpTION eller WebAnno', en: 'annotations of INCEpTION or WebAnno' },
    instead: asTable,
    endings: /^$/u,
    shows: ({ text }) =>
      (isJson(text) && /"%(?:TYPES|FEATURE_STRUCTURES|VIEWS)"/u.test(text)) ||
      /^#FORMAT=WebAnno TSV/u.test(text),
  },
  {
    what: { nb: 'annoteringer fra Prodigy (JSONL)', en: 'annotations of Prodigy (JSONL)' },
    instead: asTable,
    endings: /^$/u,
    shows: ({ text }) =>
      isJson(text) && /"_(?:input|task)_hash"|"answer"\s*:\s*"(?:accept|reject|ignore)"/u.test(text),
  },
  {
    what: { nb: 'annoteringer fra Doccano (JSON)', en: 'annotations of Doccano (JSON)' },
    instead: {
      nb: 'i Doccano: Export Dataset > CSV for hele tekster; for tekstutdrag, lagre en rad for hver merking: kilde, start, slutt, kode og koder',
      en: 'in Doccano: Export Dataset > CSV for whole texts; for spans, save a row for each label: source, start, end, code and coder',
    },
    endings: /^$/u,
    shows: ({ text }) =>
      isJson(text) &&
      /"(?:text|data)"\s*:/u.test(text) &&
      /"(?:labels?|entities|annotations|cats)"\s*:\s*\[/u.test(text),
  },
  {
    what: { nb: 'en JSON-fil', en: 'a JSON file' },
    instead: asTable,
    endings: /^(?:json|jsonl|ndjson)$/u,
    shows: ({ text, ending }) => /^(?:json|jsonl|ndjson)$/u.test(ending) && isJson(text),
  },
  {
    what: { nb: 'annoteringer som UIMA CAS XMI', en: 'annotations as UIMA CAS XMI' },
    instead: asTable,
    endings: /^xmi$/u,
    shows: ({ text }) => rootElement(text) === 'XMI' || (rootElement(text) === 'CAS' && /uima/iu.test(text)),
  },
  {
    what: { nb: 'annoteringer fra brat (.ann)', en: 'annotations of brat (.ann)' },
    instead: asTable,
    endings: /^ann$/u,
    shows: ({ text }) => /^T\d+\t\S+ \d+ \d+(?:;\d+ \d+)*\t/u.test(text),
  },
  {
    what: { nb: 'en annotering fra ELAN (.eaf)', en: 'an annotation of ELAN (.eaf)' },
    instead: {
      nb: 'i ELAN: File > Export As > Tab-delimited Text, med fil, start, slutt og verdi, og gi kolonnene med --mapping',
      en: 'in ELAN: File > Export As > Tab-delimited Text, with file, begin, end and value, and name its columns with --mapping',
    },
    endings: /^(?:eaf|etf|pfsx)$/u,
    shows: ({ text }) => rootElement(text) === 'ANNOTATION_DOCUMENT',
  },
  {
    what: { nb: 'et TextGrid fra Praat', en: 'a TextGrid of Praat' },
    instead: {
      nb: 'i Praat: Down to Table, lagre som kommaseparert fil, og gi kolonnene med --mapping',
      en: 'in Praat: Down to Table, save as a comma-separated file, and name its columns with --mapping',
    },
    endings: /^textgrid$/u,
    shows: ({ text }) => /^File type = "ooTextFile/u.test(text) && /TextGrid/u.test(text.slice(0, 300)),
  },
  {
    what: { nb: 'et prosjekt fra Transana', en: 'a project of Transana' },
    instead: {
      nb: 'i Transana: velg en samling, Export Report (eller Quote/Clip Data Export) til en tabell, og gi kolonnene med --mapping',
      en: 'in Transana: choose a collection, Export Report (or Quote/Clip Data Export) to a table, and name its columns with --mapping',
    },
    endings: /^(?:tra|trapkg|tprd?z)$/u,
    shows: ({ text }) => /^transana/iu.test(rootElement(text)),
  },
  {
    what: { nb: 'et Word-dokument med kommentarer', en: 'a Word document with comments' },
    instead: {
      nb: 'kommentarer leses ikke som koder: skriv dem i en tabell (CSV eller XLSX) med kolonnene kilde, tekst, kode og koder, eller kod dokumentet i et verktøy og eksporter prosjektet (REFI-QDA, .qdpx)',
      en: 'comments are not read as codes: write them in a table (CSV or XLSX) with the columns source, text, code and coder, or code the document in a tool and export the project (REFI-QDA, .qdpx)',
    },
    endings: /^$/u,
    shows: (head) => hasEntry(head, 'word/document.xml') && hasEntry(head, 'word/comments.xml'),
  },
  {
    what: { nb: 'et Word-dokument', en: 'a Word document' },
    instead: coded,
    endings: /^(?:docx?|docm|dotx|pages)$/u,
    shows: (head) => hasEntry(head, 'word/document.xml'),
  },
  {
    what: { nb: 'et tekstdokument fra LibreOffice (.odt)', en: 'a text document of LibreOffice (.odt)' },
    instead: coded,
    endings: /^(?:odt|fodt)$/u,
    shows: (head) => hasEntry(head, 'content.xml') && /opendocument\.text/u.test(head.text),
  },
  {
    what: { nb: 'en PDF', en: 'a PDF' },
    instead: coded,
    endings: /^pdf$/u,
    shows: (head) => startsWithText(head, '%PDF-'),
  },
  {
    what: { nb: 'et RTF-dokument', en: 'an RTF document' },
    instead: coded,
    endings: /^rtf$/u,
    shows: (head) => startsWithText(head, '{\\rtf'),
  },
  {
    what: { nb: 'en presentasjon', en: 'a presentation' },
    instead: coded,
    endings: /^(?:pptx?|odp)$/u,
    shows: (head) => hasEntry(head, 'ppt/presentation.xml'),
  },
  {
    what: { nb: 'et bilde', en: 'a picture' },
    instead: medium,
    endings: /^(?:jpe?g|png|gif|tiff?|bmp|webp|heic|svg)$/u,
    shows: (head) =>
      startsWithBytes(head, 0x89, 0x50, 0x4e, 0x47) ||
      startsWithBytes(head, 0xff, 0xd8, 0xff) ||
      startsWithText(head, 'GIF8') ||
      startsWithBytes(head, 0x49, 0x49, 0x2a, 0) ||
      startsWithBytes(head, 0x4d, 0x4d, 0, 0x2a) ||
      (startsWithText(head, 'RIFF') && startsWithText(head, 'WEBP', 8)),
  },
  {
    what: { nb: 'et lydopptak', en: 'a sound recording' },
    instead: medium,
    endings: /^(?:mp3|wav|m4a|aac|ogg|oga|flac|wma|aiff?|opus|ds2|dss)$/u,
    shows: (head) =>
      startsWithText(head, 'ID3') ||
      startsWithText(head, 'OggS') ||
      startsWithText(head, 'fLaC') ||
      (startsWithText(head, 'RIFF') && startsWithText(head, 'WAVE', 8)) ||
      startsWithText(head, 'ftypM4A', 4),
  },
  {
    what: { nb: 'en film', en: 'a film' },
    instead: medium,
    endings: /^(?:mp4|m4v|mov|avi|wmv|mkv|webm|mpe?g)$/u,
    shows: (head) =>
      startsWithText(head, 'ftyp', 4) ||
      (startsWithText(head, 'RIFF') && startsWithText(head, 'AVI ', 8)) ||
      startsWithBytes(head, 0x1a, 0x45, 0xdf, 0xa3),
  },
];

/** A text, for files that turn out to be no table. */
export const plainText: ForeignFormat = {
  what: { nb: 'en ren tekst', en: 'a plain text' },
  instead: coded,
  endings: /^(?:txt|md|text|srt|vtt)$/u,
};

/** Whether a text is a JSON value or lines of them, by how it begins. */
function isJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*(?:[{["\]]|-?\d))/u.test(text);
}
