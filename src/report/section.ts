/**
 * The sections of the page of findings, in their order: which codes go together, how far the coders agree, the questions, and how
 * robust it is.
 */
export const sectionIds = [
  'cooccurrence',
  'agreement',
  'needs',
  'design',
  'consistency',
  'priorities',
  'opportunities',
  'robustness',
] as const;

/** Name of a section, with which the keys of its findings begin. */
export type SectionId = (typeof sectionIds)[number];
