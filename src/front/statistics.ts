/** Tests and intervals over sources that the questions are answered with. */
export { bradleyTerry } from '../inference/bradleyTerry.js';
export { circularTriads } from '../inference/circularTriads.js';
export { groupContrast } from '../inference/groupContrast.js';
export { itemDeviations } from '../inference/itemDeviations.js';
export { jointSignFlipTest } from '../inference/jointSignFlipTest.js';
export { labelTest } from '../inference/labelTest.js';
export { meanContrast } from '../inference/meanContrast.js';
export { signFlipTest } from '../inference/signFlipTest.js';
export { sourceFlips } from '../inference/sourceFlips.js';
export { leaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
export { benjaminiHochberg, holm, maxT } from '../statistics/multiplicity.js';
export { newcombeInterval } from '../statistics/newcombeInterval.js';
export { sourceBootstrap } from '../statistics/sourceBootstrap.js';
export { sourceBootstraps } from '../statistics/sourceBootstraps.js';
export { wilsonInterval } from '../statistics/wilsonInterval.js';
