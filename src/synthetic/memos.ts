/** One row of memos.csv. */
export interface MemoRow {
  readonly target: 'project' | 'source' | 'code';
  readonly id: string;
  readonly text: string;
  readonly coder: string;
}

/** Notes of edition 1, as coders leave them; synthetic like everything else in the folder. */
export const firstMemos: readonly MemoRow[] = [
  {
    target: 'project',
    id: '',
    text: 'Syntetisk materiale. Kodeboka ble prøvd på fem kilder før kodingen startet; hver femte kilde er kodet av begge og avstemt.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'C07',
    text: 'Kodes når noen sier at de kan eller ikke kan velge selv. Regler som bare nevnes, er C02.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'V06',
    text: 'Gjelder kontakt over tid. Én god samtale er ikke nok; da er det V03 eller V04.',
    coder: 'K2',
  },
  {
    target: 'code',
    id: 'V07',
    text: 'Å vite hva som skjer, ikke å være enig i det. Økonomisk trygghet er V08.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'D03',
    text: 'Brukes bare når begge retninger står i samme utsnitt. Tvil hos koderen er ikke ambivalens.',
    coder: 'K2',
  },
  {
    target: 'code',
    id: 'I02',
    text: 'I02a når brukerens behov går foran, I02b når det må vike. Begge sidene av avveiningen kodes på samme utsnitt.',
    coder: 'K1',
  },
  {
    target: 'source',
    id: 'INT01',
    text: 'Første intervju. Guiden fungerte, men spørsmålet om tiltak kom sent.',
    coder: 'K1',
  },
  {
    target: 'source',
    id: 'DOK20',
    text: 'Gjentar mye fra andre styrende dokumenter; kodet som om det sto alene.',
    coder: 'K2',
  },
  {
    target: 'source',
    id: 'STU07',
    text: 'Funnene er gjengitt kort. Behov kodes uten valens når studien ikke sier hvordan det gikk.',
    coder: 'K2',
  },
];

/** Notes of edition 2, as coders leave them; synthetic like everything else in the folder. */
export const secondMemos: readonly MemoRow[] = [
  {
    target: 'project',
    id: '',
    text: 'Syntetisk materiale. Kodeboka ble prøvd på fem kilder før kodingen startet; hver femte kilde er kodet av begge og gjort omforent.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'C07',
    text: 'Kodes når noen sier at de kan eller ikke kan velge selv. Regler som bare nevnes, er C02.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'V06',
    text: 'Gjelder kontakt over tid. Én god samtale er ikke nok; da er det V03 eller V04.',
    coder: 'K2',
  },
  {
    target: 'code',
    id: 'V07',
    text: 'Å vite hva som skjer, ikke å være enig i det. Økonomisk trygghet er V08.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'D03',
    text: 'Brukes bare når begge retninger står i samme tekstutdrag. Tvil hos koderen er ikke ambivalens.',
    coder: 'K2',
  },
  {
    target: 'code',
    id: 'D04',
    text: 'Kodes når noe brukeren hadde, går tapt. Når det bare ikke blir noe av, er det D02.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'C13',
    text: 'Gjelder selve avklaringen og vilkårene som følger med. Regler i sin alminnelighet er C02.',
    coder: 'K2',
  },
  {
    target: 'code',
    id: 'W02',
    text: 'Kodes når det som sies, er til nytte for flere enn denne ene brukeren. Begge verdikodene settes sjelden på samme tekstutdrag.',
    coder: 'K1',
  },
  {
    target: 'code',
    id: 'I02',
    text: 'I02a når brukerens behov går foran, I02b når det må vike. Begge sidene av avveiningen kodes på samme tekstutdrag.',
    coder: 'K1',
  },
  {
    target: 'source',
    id: 'INT01',
    text: 'Første intervju. Guiden fungerte, men spørsmålet om tiltak kom sent.',
    coder: 'K1',
  },
  {
    target: 'source',
    id: 'DOK20',
    text: 'Gjentar mye fra andre styrende dokumenter; kodet som om det sto alene.',
    coder: 'K2',
  },
  {
    target: 'source',
    id: 'STU07',
    text: 'Funnene er gjengitt kort. Behov og forventninger kodes uten valens når studien ikke sier hvordan det gikk.',
    coder: 'K2',
  },
];
