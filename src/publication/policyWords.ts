import { hiddenRange, type Policy } from '../disclosure/policy.js';
import { besideMark, crossMark } from '../disclosure/release.js';
import type { Bilingual } from '../shared/language.js';

/** A policy as a reader is told of it. */
export interface PolicyWords {
  /** Whose rule it is. */
  readonly source: Bilingual;
  /** What is counted, and so protected. */
  readonly counts: Bilingual;
  /** Which counts are withheld for their own sake. */
  readonly withheld: Bilingual;
  /** What × stands for. */
  readonly cross: Bilingual;
  /** What · stands for; null where the sign is not used. */
  readonly beside: Bilingual | null;
  readonly dominance: Bilingual;
}

/** What a policy says, in plain words. */
export function policyWords(policy: Policy): PolicyWords {
  const { source, dominance, threshold, cross } = policy;
  const { from, to } = hiddenRange(policy);
  const range = { nb: `${from} til ${to}`, en: `${from} to ${to}` };
  return {
    source,
    counts: {
      nb: 'Det som telles, er kilder (intervjuer, dokumenter og andre), ikke tekstutdrag: én kilde teller én gang, hvor mye den enn sier. Studier er publisert litteratur, og tall om dem står. Kontorer er miljøer som kan kjennes igjen: ingenting er delt etter dem.',
      en: 'What is counted are sources (interviews, documents and others), not selections: a source counts once, however much it says. Studies are published literature, and numbers about them stand. Offices are milieus that can be recognised: nothing is divided by them.',
    },
    withheld: {
      nb: `Et antall kilder fra ${range.nb} vises ikke${from > 0 ? '; null vises' : ', heller ikke null'}. Det gjør heller ikke noe annet tall som et slikt antall kunne regnes ut fra.`,
      en: `A number of sources from ${range.en} is not shown${from > 0 ? '; zero is' : ', nor is zero'}. Neither is any other number from which one could be computed.`,
    },
    cross:
      cross === 'mark'
        ? {
            nb: `\`${crossMark}\` står for færre enn ${threshold} kilder, og mer enn det kan ingen regne ut.`,
            en: `\`${crossMark}\` stands for fewer than ${threshold} sources, and nobody can work out more than that.`,
          }
        : {
            nb: `\`${crossMark}\` står for noe som er holdt tilbake: enten ${range.nb} kilder, eller et annet tall, null og alle i gruppen medregnet, som ville røpet et så lite. Hvilket av dem det er, sies ikke.`,
            en: `\`${crossMark}\` stands for something that is withheld: either ${range.en} sources, or another number, zero and all of a group among them, that would give away one so small. Which of them it is, is not said.`,
          },
    beside:
      cross === 'mark'
        ? {
            nb: `\`${besideMark}\` står for noe som er holdt tilbake, hvor lite eller stort det enn er, null medregnet: fordi det ville røpet et slikt lite antall, fordi alle i en gruppe sier det samme, eller fordi én eller få kilder står for det meste av det.`,
            en: `\`${besideMark}\` stands for something that is withheld, however small or large it is, zero among it: since it would give away such a small number, since all of a group say the same, or since one or a few sources make up most of it.`,
          }
        : null,
    dominance:
      dominance.n === 1
        ? {
            nb: `Et tall som bygger på tekstutdrag, står bare der ingen kilde alene gir mer enn ${dominance.k} % av dem.`,
            en: `A number that rests on selections stands only where no single source gives more than ${dominance.k}% of them.`,
          }
        : {
            nb: `Et tall som bygger på tekstutdrag, står bare der de ${dominance.n} største kildene til sammen ikke gir mer enn ${dominance.k} % av dem.`,
            en: `A number that rests on selections stands only where the largest ${dominance.n} sources together give no more than ${dominance.k}% of them.`,
          },
  };
}
