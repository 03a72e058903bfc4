/**
 * Editions of the generator. The same seed gives the same bytes in an edition for ever: what is planted, or how, changes
 * with a new edition only.
 */
export const editions = [1, 2] as const;

/** The number of an edition. */
export type EditionNumber = (typeof editions)[number];

/** The edition of the project that is kept in data/brukermote. */
export const defaultEdition: EditionNumber = 2;
