import type { Bilingual } from '../shared/language.js';

/** What is to be said of every measure that throws the units of all sources together. */
export const pooledCaveat: Bilingual = {
  nb: 'Slår sammen kilder: koder som foretrekker de samme kildene, ser ut til å høre sammen. Testene holder seg innenfor dem.',
  en: 'Pools sources: codes that favour the same sources seem to belong together. The tests stay within them.',
};
