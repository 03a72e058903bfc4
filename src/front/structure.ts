/** How codes are ordered, grouped and linked in a matrix. */
export { codeCorrespondence } from '../structure/codeCorrespondence.js';
export { codeNetwork } from '../structure/codeNetwork.js';
export { correspondenceAnalysis } from '../structure/correspondenceAnalysis.js';
export { networkFigure } from '../structure/network.figure.js';
export { orderMatrix } from '../structure/orderMatrix.js';
export { reorderMatrix } from '../structure/reorderMatrix.js';
