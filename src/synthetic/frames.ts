import { background } from './codebook.js';
import type { Sentence } from './sentenceBank.js';
import type { SourcePlan } from './sources.js';

/**
 * Where the uncoded sentences of the bank fit: what a question is about, which answers go together, what only a
 * letter, a plan or an interview study would say. Found by words, so that sentences can be added freely.
 */

/** Questions that open or close a conversation. */
const opening = /begynne med å fortelle|en vanlig arbeidsdag ut|heilt vanleg dag/u;
const closing = /runder av|siste spørsmålet mitt|ønske at jeg hadde spurt|Før vi sluttar/u;

/** Not answered by anything about the subject. */
const pause = /liten pause/u;

/** Questions that need something said before, and so never open. */
const following =
  /eksempel på det|når du sier det|stoppe litt|akkurat det|sa om teamet|møtet\?|i sted|det siste\?|gjorde då|slik\?|om no\?|spurte om det|det spørsmålet|beslutningen|valgte det|situasjon\?|forstår deg rett/u;

/** What a question asks about, by the codes that answer it. */
const topics: readonly (readonly [RegExp, readonly string[]])[] = [
  [/målt på|de tallene/u, ['C01', 'V10']],
  [/retningslinjer gjort kjent/u, ['C02', 'C03']],
  [/forventes av deg|ulike beskjeder/u, ['C03']],
  [/statlig|kommunen i det/u, ['C04']],
  [/kontoret organisert|fordeles sakene|inndelingen|omorganiseringen|arbeidet delt|teamet ditt/u, ['C05']],
  [/Hvor mange samtaler|Hvor ofte/u, ['C06', 'V06']],
  [/bestemme selv|velge fritt|på en annen måte|på ein annan måte|ulike måter/u, ['C07', 'V05']],
  [/lederen din|står fast i en sak|Kven snakkar du med/u, ['C08']],
  [/slags opplæring|forskjell på kolleger/u, ['C09']],
  [/systemer bruker|telefon, og når/u, ['C10']],
  [/legen i sted/u, ['C11']],
  [/helsetjenesten|andre tjenester|Hvem andre er involvert|andre tenester/u, ['C11', 'V09']],
  [/tiltak og virkemidler|en arbeidsgiver/u, ['C12', 'V10']],
  [/planen skal lages|Hvem bestemmer|uenige om veien/u, ['V02']],
  [/inn døra|første du sier/u, ['V03', 'V04', 'V08']],
  [/godt møte|møtet, hva/u, ['V01', 'V03', 'V04']],
  [/møte vanskelig/u, ['V03', 'V08']],
  [/beskrive rommet|forklart jobben|Har det alltid|endra seg|lenge har du/u, [background]],
  [/tar kontakt til|avslutter du|aktivitetsplanen/u, ['V07']],
  [/avklar|vilkår|aktivitetsplikt|plikt til å delta|krava om å delta/u, ['C13', 'V08']],
  [/venter på vedtaket|brev fra dere/u, ['V07', 'V08']],
  [/snakker du med dem/u, ['V03', 'V04']],
  [/for hverdagen til/u, ['V01', 'V08']],
  [/regelverket hjelper|en søknad fra|mangler opplysninger/u, ['C02']],
  [/styring kommer ovenfra/u, ['C03']],
  [/stat og kommune/u, ['C04']],
  [/fordelt på enheten/u, ['C05']],
  [/krav til tid og antall/u, ['C01', 'C06']],
  [/stort rom har du/u, ['C07']],
  [/rådfører du deg/u, ['C08']],
  [/nye saksbehandlere/u, ['C09']],
  [/digitale løsninger/u, ['C10']],
  [/legeerklæringer|dere og NAV-kontoret/u, ['C11']],
  [/begynner i et tiltak/u, ['C12']],
];

/** Questions only for those who meet users themselves. */
const forCounsellors =
  /du hadde|første møte|inn døra|avslutter du|samtaler har du|du følger tett|ikke møter til|vet du at et møte|reagerte hun|førebur|brukeren ville ha svart|siste samtalen|tar dere imot|rommet dere|kontakt med en arbeidsgiver|folk oftast|ikkje kjem|bruker du telefon|planen skal lages|aktivitetsplanen|til dere møtes/iu;
/** Questions about an office, which county and directorate are not. */
const forOffices = /kontoret|avdelingen|lederen din|saksfordel|en enkelt sak|sak fra start|teamet ditt/u;

/** What the words of a question say about its place. */
const questionTraits = remember(({ text }) => ({
  opens: opening.test(text),
  closes: closing.test(text),
  follows: following.test(text),
  pauses: pause.test(text),
  asks: topics.filter(([words]) => words.test(text)).flatMap(([, codes]) => codes),
  forCounsellors: forCounsellors.test(text),
  forOffices: forOffices.test(text),
}));

/** How well a question fits before a passage with these codes: lower is better. */
export function questionMisfit(
  question: Sentence,
  { group }: SourcePlan,
  codes: readonly string[],
  place: 'first' | 'middle' | 'last',
): number {
  const traits = questionTraits(question);
  const { asks } = traits;
  let misfit = traits.pauses ? 80 : 0;
  if (place === 'first') misfit += (traits.opens ? -40 : 10) + (traits.follows ? 40 : 0);
  else if (traits.opens) misfit += 60;
  if (traits.closes) misfit += place === 'last' ? -40 : 60;
  if (asks.length > 0) misfit += asks.some((code) => codes.includes(code)) ? -8 : 15;
  if (codes.includes(background) && !asks.includes(background) && place !== 'first') misfit += 30;
  if (group !== 'counsellor' && traits.forCounsellors) misfit += group === 'central' ? 40 : 25;
  if (group === 'central' && traits.forOffices) misfit += 40;
  return misfit;
}

/** Background of a person or a place: an informant has one of each. */
const biographies: readonly (readonly [string, RegExp])[] = [
  ['title', /NAV Arbeid og ytelser/u],
  ['education', /utdannet|utdanna|Av utdanning|Utdanningen min|studerte|lærerskolen|Etter skulen/u],
  ['before', /barnehage|sportsbutikk|på sjøen|Før eg kom|folkehøgskole|statsvitenskap|sykepleier/u],
  [
    'since',
    /elleve år|i 2014|startet som vikar|utlysning|vikarierte ett|I fjor hadde|ni år no|Stillinga mi|et par år, men|Da jeg var ny|Permisjonen/u,
  ],
  [
    'house',
    /apotek|åttitallet|flyttet hit|bankbygg|biblioteket|meieri|stillas|Inngangen|Heisen|annen kommune|født og oppvokst/u,
  ],
  ['home', /halvtime unna|Sykkelen|ferja|Kona mi|tirsdager jobber/u],
  ['staff', /tretti ansatte|seks stykker|fjorten tilsette|Omtrent halvparten|seks kontor langs/u],
  [
    'room',
    /ved vinduet|cellekontor|tidligere brukt som lager|plass til flere|deler rom|ryggen mot|deler kontor|Kalenderen min|På skrivebordet|kalendaren open/u,
  ],
  ['morning', /klokka åtte|Dagen starter|før første avtale|morgenmøte/u],
];

export const biographyOf = remember(
  ({ text }) => biographies.find(([, words]) => words.test(text))?.[0] ?? null,
);

/** What a person says before an answer, and after it. */
export const answerOpening =
  /tenke meg litt om|kan jeg godt si|finner et godt ord|ikke fått før|riktig rekkefølge|tenkje litt på/u;
export const answerClosing = /sånn det er, tenker|svar på det du lurte|slik jeg husker|i den retningen/u;

/** Not an answer, or one that fits only some places: never placed by chance. */
const misplaced =
  /rett og slett ikke|noen andre svare|Hvor var vi hen|stort spørsmål å begynne|om bakgrunnen min|Skal jeg ta det|Ikke vet jeg|onsdag, mener|Som sagt/u;
const onlyAtOffices =
  /skranke|venterommet|samtalerom|heter veileder|avtale\.|i bygda|Teamet mitt|nabokommunen|kvartalet/u;

export const isBackground = remember(
  ({ text }) => !answerOpening.test(text) && !answerClosing.test(text) && !misplaced.test(text),
);

export function fillerFits(filler: Sentence, source: SourcePlan): boolean {
  if (source.kind === 'interview') {
    if (misplaced.test(filler.text)) return false;
    if (source.role !== 'veileder' && /heter veileder/u.test(filler.text)) return false;
    return source.group !== 'central' || !onlyAtOffices.test(filler.text);
  }
  return source.kind === 'document' ? documentFillerFits(filler, source) : studyFillerFits(filler, source);
}

/** Names of documents, and the kinds that may call themselves so. */
const documentWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/rundskriv|føresegn|samme kapittelinndeling som loven|de enkelte paragrafene/iu, ['rundskriv']],
  [/retningslinj|veileder|instruks|notat|kvalitetssystem/iu, ['retningslinje']],
  [/\bbrev|rapporten oversendes|adresseliste|postene|møte i forrige måned/iu, ['tildelingsbrev']],
  [/\bplanen\b|\bplan\b|inneværende år|møte i desember/iu, ['lokal plan']],
  [/høring|høyring|utkast|virkeområde/iu, ['rundskriv', 'retningslinje', 'lov']],
  [/loven\b|bestemmelse|paragraf/iu, ['rundskriv', 'retningslinje', 'lov']],
];

const documentKindsOf = remember(({ text }) =>
  documentWords.filter(([words]) => words.test(text)).map(([, kinds]) => kinds),
);

function documentFillerFits(filler: Sentence, { documentKind }: SourcePlan): boolean {
  return documentKindsOf(filler).every((kinds) => kinds.includes(documentKind));
}

/** Methods, and the designs that use them. */
const designWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /systematisk søk|Søket ga|Inklusjonskriteri|inkluderte studiene|Litteraturen ble|tolv artikler/u,
    ['oversikt'],
  ],
  [
    /tverrsnitt|Svarprosent|Spørreskjema|lineær regresjon|imputering|Kontrollgruppen|vektet|Variablene|longitudinelt|spurte hadde|Selvrapporterte|Gjennomsnittsalderen|Frafallet/u,
    ['kvantitativ'],
  ],
  [/Registerdata|flere typer data|spørreundersøkelsen/u, ['blandet']],
  [
    /[Ii]ntervju|samtalene ble|snøball|[Ff]okusgruppe|[Kk]od(?:et|ing)|utskrift|skrevet ut|[Ff]eltno|tematisk|[Ii]nformantene|Casestudien|Vignetter|Programvare|Et mindre utvalg|fåtall kommuner|for deltakerne|Samtykke/u,
    ['kvalitativ', 'blandet'],
  ],
  [
    /[Uu]tvalg|[Dd]eltak|Rekruttering|Data ble samlet|Innsamlingen|Undersøkelsen/u,
    ['kvalitativ', 'kvantitativ', 'blandet'],
  ],
];

const designsOf = remember(({ text }) => designWords.find(([words]) => words.test(text))?.[1] ?? null);

function studyFillerFits(filler: Sentence, { studyDesign }: SourcePlan): boolean {
  return designsOf(filler)?.includes(studyDesign) ?? true;
}

/** Headings of documents, from the second on; the first is the introduction and the last the closing. */
export const headings = {
  nb: {
    first: 'Innledning',
    last: 'Avsluttende merknader',
    middle: [
      'Bakgrunn og formål',
      'Nærmere om oppfølgingen',
      'Ansvar og oppgaver',
      'Prioriteringer',
      'Gjennomføring',
      'Rammer for arbeidet',
      'Samhandling',
      'Særlige forhold',
      'Om møtet med brukeren',
      'Utfordringer',
      'Videre arbeid',
    ],
  },
  nn: {
    first: 'Innleiing',
    last: 'Avsluttande merknader',
    middle: [
      'Bakgrunn og føremål',
      'Nærare om oppfølginga',
      'Ansvar og oppgåver',
      'Gjennomføring',
      'Vidare arbeid',
    ],
  },
} as const;

/** First line of every text: what it is, and that it is made up. */
export function titleLine(source: SourcePlan): string {
  const kind = { interview: 'intervju', document: 'dokument', study: 'studie' }[source.kind];
  return `${source.name} · syntetisk ${kind}`;
}

/** Looks at each sentence once. */
function remember<Value>(look: (sentence: Sentence) => Value): (sentence: Sentence) => Value {
  const known = new WeakMap<Sentence, { readonly value: Value }>();
  return (sentence) => {
    const found = known.get(sentence) ?? { value: look(sentence) };
    known.set(sentence, found);
    return found.value;
  };
}
