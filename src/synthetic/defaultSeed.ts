import { defaults } from '../shared/defaults.js';

/** The seed of the project that is kept in data/brukermote. */
export const defaultSeed = defaults.seed;
