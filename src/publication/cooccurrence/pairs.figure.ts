import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import type { Release } from '../../disclosure/release.js';
import type { Figure } from '../../figures/figure.js';
import { colorBar } from '../../figures/heatmap.js';
import { sentenceFigure } from '../../figures/sentenceFigure.js';
import { theme } from '../../figures/theme.js';
import { formatNumber } from '../../words/numbers.js';
import { inSentence, termsIn } from '../../words/terms.js';
import { extremePairs, pairGridFigure } from '../pairGrid.js';
import type { ReleasedTable } from '../publicTable.js';

/** How many sources each pair stands in, drawn from the table as it is published. */
export function pairsFigure(
  { corpus }: Pick<CooccurrenceMatrix, 'corpus'>,
  table: ReleasedTable,
  release: Release,
): Figure {
  const { language } = table;
  const texts = words[language];
  const name = 'pairs';
  const { heading } = texts;
  if (table.rows.length === 0)
    return sentenceFigure(corpus, { name, heading, sentence: termsIn(language).nothingMeets }, language);
  const { highest } = extremePairs(table, 'sources');
  return pairGridFigure(corpus, table, release, {
    name,
    heading,
    caption: texts.caption(release.policy.cross === 'mark'),
    alternative: `${heading}. ${texts.most}: ${highest}.`,
    shown: 'sources',
    text: (value) => formatNumber(value, language),
    nobody: ({ sources }) => sources === 0,
    scale: {
      colorscale: theme.scale.share,
      zmin: 0,
      colorbar: colorBar(inSentence('sources', language)),
    },
    legend: { withheld: texts.withheld, nobody: texts.nobody },
  });
}

const words = {
  nb: {
    heading: 'Kilder der to koder står sammen',
    most: 'I flest kilder',
    withheld: 'holdt tilbake',
    nobody: 'ingen kilder',
    caption: (marks: boolean) =>
      `Tallet, som også er fargen, er hvor mange intervjuer, dokumenter og andre kilder som har begge kodene; studier er ikke med. Grått er holdt tilbake for at ingen skal kunne kjennes igjen${marks ? ': × er få kilder, · er flere, men ville røpet en som er få' : ', om det er få kilder eller flere'}. Det er verken null eller svakt belegg. Hvit null er at ingen kilde har begge. Figuren er tegnet av tabellen «pairs».`,
  },
  en: {
    heading: 'Sources in which two codes stand together',
    most: 'In most sources',
    withheld: 'withheld',
    nobody: 'no sources',
    caption: (marks: boolean) =>
      `The number, which is also the colour, is how many interviews, documents and other sources have both codes; studies are not among them. Grey is withheld so that nobody can be recognised${marks ? ': × is few sources, · is more of them, which would give a small one away' : ', be it few sources or more'}. That is neither zero nor weak evidence. A white zero is that no source has both. The figure is drawn from the table “pairs”.`,
  },
} as const;
