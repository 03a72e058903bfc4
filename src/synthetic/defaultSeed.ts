/** The seed of the project that is kept in data/brukermote. */
export const defaultSeed = 2026;
