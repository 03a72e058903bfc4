/** Which codes stand together: what `coOccurrence` counted, in a figure, tables and sentences; windows and three codes and more. */
export { accumulateWindows } from '../cooccurrence/accumulateWindows.js';
export { cellStatement } from '../cooccurrence/cell.statements.js';
export { chosenCell, chosenPair } from '../cooccurrence/chosenPair.js';
export { cellEvidenceTable as evidenceTable } from '../cooccurrence/evidence.tables.js';
export { jointStatement } from '../cooccurrence/joint.statements.js';
export { jointOccurrence } from '../cooccurrence/jointOccurrence.js';
export { coOccurrenceFigure as figure } from '../cooccurrence/matrix.figure.js';
export { matrixRemarks as remarks } from '../cooccurrence/matrixRemarks.js';
export { parseUnit } from '../cooccurrence/parseUnit.js';
export { remarkStatement } from '../cooccurrence/remark.statements.js';
export { strongestCellTable as table } from '../cooccurrence/strongest.tables.js';
export { strongestCell } from '../cooccurrence/strongestCell.js';
