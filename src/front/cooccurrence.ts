/** Which codes stand together: what `coOccurrence` counted, in a figure, tables and sentences; windows and three codes and more. */
export { accumulateWindows } from '../cooccurrence/accumulateWindows.js';
export { cellStatement } from '../cooccurrence/cell.statements.js';
export { cellEvidenceTable as evidenceTable } from '../cooccurrence/evidence.tables.js';
export { jointQuotes } from '../cooccurrence/joint.quotes.js';
export { jointStatement } from '../cooccurrence/joint.statements.js';
export { jointOccurrence } from '../cooccurrence/jointOccurrence.js';
export { matrixRemarks as remarks } from '../cooccurrence/matrixRemarks.js';
export { parseUnit } from '../cooccurrence/parseUnit.js';
export { remarkStatement } from '../cooccurrence/remark.statements.js';
export { chosenCell, chosenPair } from '../inference/chosenPair.js';
export { cooccurrenceFindings as findings } from '../inference/cooccurrence.findings.js';
export { coOccurrenceFigure as figure } from '../inference/matrix.figure.js';
export { strongestCellTable as table } from '../inference/strongest.tables.js';
export { strongestCell } from '../inference/strongestCell.js';
