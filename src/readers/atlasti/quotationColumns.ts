import type { ColumnNames } from '../table/columns.js';

/**
 * The columns of ATLAS.ti's quotation export, in lower case. English sets seen: "Number … Text Content … Initial
 * Position" and "ID … Quotation Content"; a file with "Extensão" among English names was seen too, so languages are not
 * held apart. German, Spanish and Portuguese follow the words of the program's own documentation (docs/decisions/0009).
 */
export const quotationColumns: ColumnNames<QuotationRole> = {
  number: ['number', 'id', 'quotation id', 'nummer', 'número', 'numero'],
  reference: ['reference', 'referenz', 'verweis', 'referencia', 'referência'],
  name: ['name', 'quotation name', 'zitatname', 'nombre', 'nome'],
  text: [
    'text content',
    'quotation content',
    'textinhalt',
    'zitatinhalt',
    'inhalt des zitats',
    'inhalt',
    'contenido de texto',
    'contenido del texto',
    'contenido textual',
    'contenido de la cita',
    'conteúdo de texto',
    'conteúdo do texto',
    'conteúdo da citação',
    'conteúdo textual',
  ],
  source: ['document', 'document name', 'dokument', 'dokumentname', 'documento'],
  codes: ['codes', 'kodes', 'códigos', 'codigos'],
  count: [
    'number of codes',
    'anzahl der kodes',
    'anzahl kodes',
    'anzahl der codes',
    'anzahl codes',
    'número de códigos',
    'cantidad de códigos',
    'quantidade de códigos',
  ],
  memo: ['comment', 'kommentar', 'comentario', 'comentário'],
  start: [
    'initial position',
    'start',
    'start position',
    'anfangsposition',
    'startposition',
    'posición inicial',
    'posição inicial',
  ],
  end: ['final position', 'end', 'end position', 'endposition', 'posición final', 'posição final'],
  extent: ['extent', 'extension', 'umfang', 'ausdehnung', 'extensión', 'extensão'],
  coder: ['created by', 'author', 'creator', 'erstellt von', 'autor', 'creado por', 'criado por'],
  created: [
    'creation date',
    'created',
    'erstellungsdatum',
    'erstellt',
    'fecha de creación',
    'data de criação',
  ],
  modified: [
    'modification date',
    'modified',
    'änderungsdatum',
    'geändert',
    'fecha de modificación',
    'data de modificação',
  ],
  modifier: ['modified by', 'geändert von', 'modificado por'],
  groups: ['document groups', 'dokumentgruppen', 'grupos de documentos', 'grupos de documento'],
};

export type QuotationRole =
  | ('number' | 'reference' | 'name' | 'text' | 'source' | 'codes' | 'count' | 'memo' | 'start' | 'end')
  | ('extent' | 'coder' | 'created' | 'modified' | 'modifier' | 'groups');
