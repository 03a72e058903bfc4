import type { Language } from '../shared/language.js';
import { watchWork } from '../shared/work.js';
import { type WorkState, WorkWatch } from '../shared/workWatch.js';
import { progressText, workLabel } from '../words/progressText.js';
import type { Outputs } from './outputs.js';

const stops = { nb: '■ stopper', en: '■ stops it' } as const;

/**
 * Shows how far long work of a cell is, in an output that is changed in its place and is gone when the cell is done.
 *
 * @returns forgets what a cell was at, as one that was stopped does not say that it ended
 */
export function showWork(outputs: Outputs): () => void {
  const watch: WorkWatch = new WorkWatch({
    now: () => performance.now(),
    language: 'nb',
    tell: (state) => outputs.showProgress(state === null ? null : bundleOf(state, watch.language)),
  });
  watchWork(watch);
  return () => watch.reset();
}

/** As it is shown; of our own words and numbers alone. */
function bundleOf(state: WorkState, language: Language): Record<string, unknown> {
  const text = `${workLabel(state.kind, language)} … ${progressText(state, language)} (${stops[language]})`;
  return {
    'text/html': `<progress max="100" value="${Math.floor(state.share * 100)}"></progress> ${text}`,
    'text/plain': text,
  };
}
