import { type Codebook, codebookOf } from './codebook.js';
import { conditionEntries, indicatorEntries, interestEntries } from './firstCodebook.js';

/** Codes of value destroyed, of whose value it is, of what a study reports, and of where a service comes from. */
export const destroys = 'D04';
export const individualValue = 'W01';
export const publicValue = 'W02';
export const reportedNeed = 'N01';
export const reportedExpectation = 'N02';
export const serviceSources: readonly string[] = ['S01', 'S02', 'S03'];

/**
 * The codebook of edition 2, after the study's own literature: clarification as a condition, income security as an
 * interest, value destroyed, value for whom, expectations beside needs, and where services come from.
 */
export const secondCodebook: Codebook = codebookOf({
  conditions: [
    ...conditionEntries,
    [
      'C13',
      'Avklaring og vilkår',
      'Clarification and conditions',
      'Avklaring av rett til ytelse, og vilkår og plikter som følger med.',
      'Clarifying who is entitled to a benefit, and the conditions and duties that come with it.',
    ],
  ],
  indicators: indicatorEntries,
  interests: [
    ...interestEntries,
    [
      'I09',
      'Inntektssikring',
      'Income security',
      'Hensynet til at brukeren har en inntekt å leve av.',
      'That the user has an income to live on.',
    ],
  ],
  weighed:
    'Hensyn som veies mot hverandre; ett tekstutdrag kodes både med det som ble satt foran, og med det som ble satt etter.',
  valence: [
    'Retningen i det som sies: fremmer, hemmer, ødelegger eller begge veier.',
    'The direction of what is said: promotes, hinders, destroys, or both ways.',
  ],
  valences: [
    {
      entry: [
        destroys,
        'Ødelegger',
        'Destroys',
        'Verdi som brukeren hadde, går tapt; mer enn at ny verdi uteblir.',
        'Value that the user had is lost; more than that new value fails to come.',
      ],
      role: 'destroys',
    },
  ],
  sections: [
    {
      heading: [
        'W',
        'Verdi for hvem',
        'Value for whom',
        'Hvem verdien er for; kodes på samme tekstutdrag som betingelsen eller indikatoren.',
        'Whom the value is for; coded on the same selection as the condition or the indicator.',
      ],
      codes: [
        {
          entry: [
            individualValue,
            'Individuell verdi',
            'Individual value',
            'Verdi for den ene brukeren, i livet hun lever.',
            'Value for the one user, in the life that is lived.',
          ],
          role: 'individual',
        },
        {
          entry: [
            publicValue,
            'Offentlig verdi',
            'Public value',
            'Verdi for fellesskapet, som riktige ytelser og tillit til ordningene.',
            'Value for the community, such as correct benefits and trust in the schemes.',
          ],
          role: 'public',
        },
      ],
    },
    {
      heading: [
        'N',
        'Behov og forventninger',
        'Needs and expectations',
        'Om studien forteller hva brukere trenger, eller hva de venter seg på forhånd.',
        'Whether the study tells what users need, or what they expect beforehand.',
      ],
      codes: [
        {
          entry: [
            reportedNeed,
            'Behov',
            'Need',
            'Noe brukere trenger av møtet.',
            'Something that users need from the meeting.',
          ],
          role: 'need',
        },
        {
          entry: [
            reportedExpectation,
            'Forventning',
            'Expectation',
            'Noe brukere tar for gitt før møtet, som respekt og å bli trodd.',
            'Something that users take for granted before the meeting, such as respect and being believed.',
          ],
          role: 'expectation',
        },
      ],
    },
    {
      heading: [
        'S',
        'Tjenestenes opphav',
        'Services by source',
        'Hvor et tiltak kommer fra; kodes på samme tekstutdrag som C12.',
        'Where a service comes from; coded on the same selection as C12.',
      ],
      codes: [
        {
          entry: [
            'S01',
            'Egne tjenester',
            'Own services',
            'Tiltak som NAV gjennomfører selv.',
            'Services that NAV provides itself.',
          ],
          role: '',
        },
        {
          entry: [
            'S02',
            'Kjøpte tjenester',
            'Bought services',
            'Tiltak som NAV kjøper av andre.',
            'Services that NAV buys from others.',
          ],
          role: '',
        },
        {
          entry: [
            'S03',
            'Avhengig av andre',
            'Dependent on others',
            'Tjenester som andre rår over, og som NAV er avhengig av.',
            'Services that others command and NAV depends on.',
          ],
          role: '',
        },
      ],
    },
  ],
});
