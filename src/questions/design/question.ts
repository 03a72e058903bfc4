import { question } from '../question.js';
import { designAgain } from './again.js';
import { contrastFigure } from './contrast.figure.js';
import { designGaps } from './designGaps.js';
import { estimandTable } from './estimands.tables.js';
import { designFigure } from './figure.js';
import { designFindings } from './findings.js';
import { gapsByGroup } from './group.tables.js';
import { designQuoteTable } from './quotes.js';
import { designTable } from './tables.js';

/**
 * Is the meeting designed for what users need?
 *
 * @example const found = design.ask(corpus); show(design.figure(found));
 */
export const design = question({
  id: 'design',
  name: { nb: 'møtets utforming', en: 'the design of the meeting' },
  asks: {
    nb: 'Er møtet utformet slik at brukeren får gode vilkår for egen verdiskaping?',
    en: 'Is the meeting designed to give users good conditions for creating value themselves?',
  },
  general: {
    name: { nb: 'behov og utforming', en: 'needs and design' },
    asks: { nb: 'Blir det som trengs, også fremmet?', en: 'Is what is needed also promoted?' },
  },
  notebook: '07-design-of-the-meeting',
  needs: ['indicators', 'studies', 'descriptions', 'valence'],
  ask: designGaps,
  corpusOf: ({ corpus }) => corpus,
  seed: ({ seed }) => seed,
  figures: {
    main: designFigure,
    documentsAndInterviews: contrastFigure,
  },
  tables: {
    main: designTable,
    estimands: estimandTable,
    gapsByGroup,
  },
  evidence: { main: designQuoteTable },
  working: {},
  statements: {},
  findings: designFindings,
  again: designAgain,
});
