import { describe, expect, it } from 'vitest';
import { isMedicine } from '../../../src/privacy/names/medicines.js';
import { names } from '../../../src/privacy/names/names.js';
import { isEnglish } from '../../../src/privacy/words/words.js';

const likely = (text: string) =>
  names(text)
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ text: found }) => found);

describe('names, by what stands beside them', () => {
  it.each([
    ['the last of a row', 'saksbehandlerne, turid og hauk, var på ferie', ['turid', 'hauk']],
    ['who somebody is', 'Jeg heter Bo. Ask er sønnen min. Dag, min bror, jobber.', ['Bo', 'Ask', 'Dag']],
    ['work, before', 'Så kom frisøren, Vinter, og klippet meg, og det var fint.', ['Vinter']],
    ['a storey of names', 'det var siv-anita fjellheim som svarte oss i går', ['siv-anita fjellheim']],
    ['a name before the name', 'alle kalte ham store-leif, og han lo av det', ['store-leif']],
    ['a word between', 'jeg heter jo torgunnveig, sa hun til oss', ['torgunnveig']],
    ['somebody, in nynorsk', 'mannen min, ottarald, er sjuk, og eg er heime no', ['ottarald']],
    ['a name, behind it', 'brørne hans, knut og sjugurd, kom heim til oss', ['knut', 'sjugurd']],
    ['a family', 'Familien Skog bor der.', ['Skog']],
    ['a particle', 'vi fikk brev fra van der linden, og så fra de oliveira.', ['de oliveira']],
    ['a third name', 'saken gjelder abdirahman warsame magan som bor der', ['abdirahman warsame magan']],
    ['fields that are numbered', 'Barn 3: Bo, f. 2015', ['Bo']],
    ['what is done with papers', 'Behandlet 15:10 av LR. Kopi til HN, og slutt.', ['LR', 'HN']],
    ['who keeps the minutes', 'Referent: ÅBK\n', ['ÅBK']],
  ])('%s', (_, text, found) => {
    expect(likely(text)).toEqual(expect.arrayContaining(found));
  });

  it('stand twice, and are no slips of the hand', () => {
    const text =
      'jeg snakket med hardangerat om det, og hun sa at det ikke var så lett å få til. så ringte hardangerat igjen, og da gikk det.';
    expect(likely(text)).toEqual(['hardangerat', 'hardangerat']);
  });
});

describe('what has a name and is nobody', () => {
  it('is a medicine by its stem or its dose', () => {
    expect(isMedicine('tilidokson', ' og så')).toBe(false);
    expect(isMedicine('perindopril', ' og så')).toBe(true);
    expect(isMedicine('quvadol', ' 25 mg til natta')).toBe(true);
    expect(isMedicine('kari', ' 25 år')).toBe(false);
  });

  it.each([
    'Hun går på Quvadol 25 mg og Perindopril, og før det på Bedolvan tabletter.',
    'Han har Wegeners sykdom, og hun har Zellwegers syndrom, sa legen.',
    'Vi jobbet for firmaet Brekko, og appen Zinkly var grei å bruke der.',
    'Jeg kjøpte en Toyota Proact på nettet, og den var god å kjøre.',
    'Påsken ble lang. Ramadan begynte. Julen var fin.',
    'man Ro i huset.\ntir 0900 Møte.\ntor 1315 Leverte skjema.\nfre Fri.',
    'han trong ikkje hjelp, og da strømmen gikk, var strømmen borte. strømmen kom igjen.',
  ])('%s', (text) => {
    expect(likely(text)).toEqual([]);
  });

  it('is a title, a month or a word of a language that is spoken here', () => {
    const letter =
      'Carta do secretário de estado ao governador da capitania, sobre os oficiais do regimento e as caixas da fazenda, 12 de março e 3 de dezembro, com a certidão anexa do capitão.';
    expect(likely(letter)).toEqual([]);
  });
});

describe('words in -tre, -our and -ise that no list has', () => {
  it('are asked once, and no more', () => {
    for (const word of ['bjørkeltre', 'montre', 'zavour', 'krylise'])
      expect([word, isEnglish(word)]).toEqual([word, false]);
    expect(['theatre', 'colour', 'practise'].map(isEnglish)).toEqual([true, true, true]);
  });
});
