/** What would change a finding, in words: one function for all findings. */
export { changePhrase } from '../inference/change.statements.js';
