import { biographyOf, fillerFits, isBackground } from './frames.js';
import type { Passage } from './passages.js';
import type { Random } from './random.js';
import { destroys, reportedExpectation } from './secondCodebook.js';
import type { Register, Sentence, SentenceBank, SentenceValence } from './sentenceBank.js';
import type { SentenceUse } from './sentenceUse.js';
import type { SourcePlan } from './sources.js';

/** Sentences that lean on one before them. */
const leaning =
  /^(?:Da |Resultatet er|For brukeren (?:betyr|er|blir|henger)|Plutselig|Det blir |Det skaper|Slik vi leser)/u;

const directions: Readonly<Record<string, SentenceValence>> = {
  D01: 'fremmer',
  D02: 'hemmer',
  D03: 'ambivalent',
  [destroys]: 'ødelegger',
};

/** Sentences of a study that say what users need or expect, and not how it went. */
const reports: Readonly<Record<string, SentenceValence | ''>> = { [reportedExpectation]: 'forventning' };

const voices: Readonly<Record<SourcePlan['group'], Register>> = {
  counsellor: 'counsellor',
  leader: 'leader',
  benefits: 'benefits',
  central: 'central',
  'governing-document': 'document',
  'local-document': 'document',
  study: 'study',
};

/** County and directorate share sentences, and some of them say which of the two is speaking. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  direktorat: /fylket/iu,
  fylke: /direktorat|over hele landet/iu,
};

/** Finds the sentences that say what a passage is about, in the voice and language of its source. */
export class Wording {
  readonly #bank: SentenceBank;
  readonly #use: SentenceUse;
  readonly #random: Random;
  /** What the informant has told about himself. */
  readonly #told = new Set<string>();

  constructor(bank: SentenceBank, use: SentenceUse, random: Random) {
    this.#bank = bank;
    this.#use = use;
    this.#random = random;
  }

  startSource(): void {
    this.#use.startSource();
    this.#told.clear();
  }

  /** The sentences of a passage in their order; they and their quote are noted as used. */
  of(passage: Passage, source: SourcePlan): Sentence[] {
    const chosen: Sentence[] = [];
    const add = (sentence: Sentence | undefined) => {
      if (sentence === undefined) return;
      chosen.push(sentence);
      this.#use.note(sentence);
    };
    const valences = this.#sentenceValences(passage);
    const codes = this.#inOrder(passage);
    const report = reports[passage.reported ?? ''] ?? '';
    // What a study says of how it went comes after what users need or expect, where that is coded.
    if (passage.reported !== null && !passage.need)
      add(
        this.#use.choose(
          this.#all(source, 'indicator', passage.indicators[0], passage).filter(
            ({ valence }) => valence === report,
          ),
        ),
      );
    for (const { role, code } of codes) {
      const all = this.#all(source, role, code, passage);
      const needed = passage.need && role === 'indicator';
      const wanted = needed ? [report] : valences.next();
      const exact = all.filter((sentence) => wanted.includes(sentence.valence));
      // Not every code has words for value that is destroyed, and few have many.
      const milder = wanted.includes('ødelegger') && exact.every((sentence) => this.#use.usedHere(sentence));
      const fitting = milder ? [...exact, ...all.filter(({ valence }) => valence === 'hemmer')] : exact;
      const misfit = (sentence: Sentence) => this.#misfit(sentence, source, chosen.length === 0);
      const spare = all.filter(
        ({ valence }) => valence === 'ambivalent' || (passage.valence === null && valence !== 'forventning'),
      );
      const saidHere = fitting.length > 0 && fitting.every((sentence) => this.#use.usedHere(sentence));
      if (saidHere && !passage.need) add(this.#use.choose([...fitting, ...spare], misfit));
      else if (fitting.length > 0) add(this.#use.choose(fitting, misfit));
      else if (wanted.includes('ambivalent')) {
        // No sentence says both: one says the one, and the next the other, here or in the next code.
        const sides = codes.length > 1 ? [valences.side()] : (['fremmer', 'hemmer'] as const);
        for (const side of sides)
          add(
            this.#use.choose(
              all.filter(({ valence }) => valence === side),
              misfit,
            ),
          );
      } else add(this.#use.choose(all.filter(({ valence }) => valence !== '' && valence !== 'forventning')));
    }
    if (passage.tradeoff !== null) {
      const { before, after } = passage.tradeoff;
      const { group, kind, language } = source;
      const code = `${before}>${after}`;
      const own = this.#bank.find({ register: voices[group], language, role: 'tradeoff', code });
      const shared = () => this.#bank.find({ register: kind, language, role: 'tradeoff', code });
      const all = own.length > 0 ? own : shared();
      add(this.#use.choose(all, (sentence) => this.#misfit(sentence, source, false)));
    }
    if (passage.background) chosen.push(...this.#frame(source));
    this.#makeRare(chosen, source);
    return chosen;
  }

  /** An uncoded sentence that fits the source and has not stood there; it is noted as used. */
  filler(source: SourcePlan, fits: (sentence: Sentence) => boolean = isBackground): Sentence | undefined {
    const filler = this.#use.choose(
      this.#fillers(source).filter(
        (sentence) =>
          fits(sentence) &&
          fillerFits(sentence, source) &&
          !this.#use.usedHere(sentence) &&
          !this.#told.has(biographyOf(sentence) ?? ''),
      ),
    );
    if (filler === undefined) return undefined;
    this.#use.note(filler);
    const about = biographyOf(filler);
    if (about !== null) this.#told.add(about);
    return filler;
  }

  /** Something about the informant or the place, which contradicts nothing told before. */
  biography(source: SourcePlan): Sentence | undefined {
    return (
      this.filler(source, (sentence) => isBackground(sentence) && biographyOf(sentence) !== null) ??
      this.filler(source)
    );
  }

  #fillers({ group, kind, language }: SourcePlan): readonly Sentence[] {
    const own = this.#bank.find({ register: voices[group], language, role: 'filler' });
    return own.length > 0 ? own : this.#bank.find({ register: kind, language, role: 'filler' });
  }

  /** The sentences of a code in the voice of the source; of a service from the one that it comes from, where there are some. */
  #all({ group, language }: SourcePlan, role: 'condition' | 'indicator', code: string, { service }: Passage) {
    const find = (wanted: string) =>
      this.#bank.find({ register: voices[group], language, role, code: wanted });
    const ofService = service === null ? [] : find(`${code}/${service}`);
    if (ofService.length === 0) return find(code);
    // Those of a service promote or hinder; what takes no side, or both, is said of all.
    return [
      ...ofService,
      ...find(code).filter(({ valence }) => !ofService.some((each) => each.valence === valence)),
    ];
  }

  /** A passage around the subject: two sentences of background, or one said again where none is left. */
  #frame(source: SourcePlan): Sentence[] {
    const found = [this.biography(source), this.biography(source)].filter((each) => each !== undefined);
    if (found.length > 0) return found;
    const again = this.#use.choose(this.#fillers(source).filter(isBackground))!;
    this.#use.note(again);
    return [again];
  }

  /** Conditions first, as causes are; now and then the other way round. */
  #inOrder(passage: Passage): { role: 'condition' | 'indicator'; code: string }[] {
    const conditions = passage.conditions.map((code) => ({ role: 'condition' as const, code }));
    const indicators = passage.indicators.map((code) => ({ role: 'indicator' as const, code }));
    return this.#random.happens(0.85) ? [...conditions, ...indicators] : [...indicators, ...conditions];
  }

  /** Which valences the sentences may have; a passage without a direction still speaks with one tongue. */
  #sentenceValences(passage: Passage): { next: () => readonly string[]; side: () => SentenceValence } {
    const any: readonly string[] = ['fremmer', 'hemmer', 'ambivalent'];
    const count = passage.conditions.length + passage.indicators.length;
    let turn = this.#random.below(2);
    const side = (): SentenceValence => (turn++ % 2 === 0 ? 'fremmer' : 'hemmer');
    if (passage.valence !== null) return { next: () => [directions[passage.valence!]], side };
    if (count === 1 || passage.need) return { next: () => any, side };
    const tongue = this.#random.pick(any);
    return { next: () => [tongue], side };
  }

  #misfit(sentence: Sentence, source: SourcePlan, opens: boolean): number {
    const { text } = sentence;
    let misfit = ofOtherDocument(sentence, source) ? 10 : 0;
    if (opens && leaning.test(text)) misfit += 12;
    if (elsewhere[source.role]?.test(text)) misfit += 60;
    if (
      source.group !== 'counsellor' &&
      sentence.role === 'tradeoff' &&
      /\b(?:jeg|meg|min|mine|eg)\b/iu.test(text)
    ) {
      misfit += 8;
    }
    return misfit;
  }

  /** Adds to a quote that stands often enough already: more on the same code, or a sentence around it. */
  #makeRare(chosen: Sentence[], source: SourcePlan): void {
    const quote = () => chosen.map(({ text }) => text).join(' ');
    for (let i = 0; i < 4 && !this.#use.mayQuote(quote()); i++) {
      const first = chosen[0];
      const same = this.#bank
        .find({ register: first.register, language: first.language, role: first.role, code: first.code })
        .filter(({ valence }) => valence === first.valence)
        .filter((sentence) => first.role !== 'filler' && !this.#use.usedHere(sentence));
      const again = this.#use.choose(same);
      if (again !== undefined) this.#use.note(again);
      const more = again ?? this.filler(source);
      if (more === undefined) break;
      chosen.splice(1, 0, more);
    }
    this.#use.noteQuote(quote());
  }
}

/** Sentences that name the document they stand in fit that kind only. */
function ofOtherDocument({ text }: Sentence, { kind, documentKind }: SourcePlan): boolean {
  if (kind !== 'document') return false;
  if (
    documentKind !== 'lokal plan' &&
    /planens|virksomhetsplan|planperioden|ifølge planen|bemanningsplan/iu.test(text)
  ) {
    return true;
  }
  return documentKind !== 'tildelingsbrev' && /i brevet|årets tildelingsbrev|inneværende år/iu.test(text);
}
