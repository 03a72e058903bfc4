/** What `--format` calls each format, in the order in which they are tried. Loads no reader. */
export const formatIds = [
  'folder',
  'refi',
  'refi-codebook',
  'qualcoder',
  'taguette',
  'rqda',
  'workbook',

  'qualcoder-report',
  'atlasti-quotations',
  'atlasti-code-document',
  'atlasti-co-occurrence',
  'maxqda-segments',
  'maxqda-mex',
  'dedoose',
  'nvivo-references',
  'nvivo-relationships',
  'nvivo-matrix',
  'table',
] as const;

export type FormatId = (typeof formatIds)[number];
