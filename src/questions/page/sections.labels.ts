import type { Corpus } from '../../corpus/corpus.js';
import { type SectionId, sectionIds } from '../../report/section.js';
import type { Bilingual } from '../../shared/language.js';
import { askedOf } from '../asked.labels.js';
import { questions } from '../questions.js';
import { missingFor } from '../requirements.js';

/** A section of the page, as it is called in a material. */
export interface PageSection {
  readonly id: SectionId;
  /** Its heading, which is a question. */
  readonly asks: string;
  /** What it is called in a sentence. */
  readonly name: string;
  /** The notebook that tells it, without its ending. */
  readonly notebook: string;
}

/** The sections of the page in their order, in words that fit the material. */
export function pageSections(corpus: Corpus): PageSection[] {
  const { language } = corpus;
  const families = missingFor(corpus, ['conditions', 'indicators']).length === 0;
  return sectionIds.map((id) => {
    const question = questions.find((each) => each.id === id);
    const asked = question === undefined ? others[otherOf(id, families)] : askedOf(question, corpus);
    const notebook = question?.notebook ?? notebooks[id] ?? '';
    return { id, asks: asked.asks[language], name: asked.name[language], notebook };
  });
}

type Other = 'families' | 'codes' | 'agreement' | 'robustness';

function otherOf(id: SectionId, families: boolean): Other {
  if (id === 'agreement' || id === 'robustness') return id;
  return families ? 'families' : 'codes';
}

/** Of the sections that are no question. */
const notebooks: Partial<Readonly<Record<SectionId, string>>> = {
  cooccurrence: '03-inference',
  agreement: '04-agreement',
  robustness: '05-robustness',
};

const others: Readonly<Record<Other, { readonly name: Bilingual; readonly asks: Bilingual }>> = {
  families: {
    name: { nb: 'hva som går sammen', en: 'what goes together' },
    asks: {
      nb: 'Hvilke betingelser går sammen med hvilke indikatorer?',
      en: 'Which conditions go with which indicators?',
    },
  },
  codes: {
    name: { nb: 'koder som går sammen', en: 'codes that go together' },
    asks: { nb: 'Hvilke koder går sammen?', en: 'Which codes go together?' },
  },
  agreement: {
    name: { nb: 'enighet mellom kodere', en: 'agreement between coders' },
    asks: { nb: 'Hvor enige er koderne?', en: 'How far do the coders agree?' },
  },
  robustness: {
    name: { nb: 'hvor robust det er', en: 'how robust it is' },
    asks: { nb: 'Hvor robust er det?', en: 'How robust is it?' },
  },
};
