import { GrowableInts } from '../shared/growableInts.js';
import {
  type Authorship,
  type Case,
  type CorpusDetails,
  type Graph,
  type Link,
  type MemberSet,
  type Region,
  regionKinds,
  regionNumbers,
  type SourceDetails,
  type Variable,
} from './details.js';
import { DateColumn, IdColumn, SparseTexts } from './textColumn.js';

/** A selection as the file has it. */
export interface NewMark extends Authorship {
  readonly id?: string;
  readonly name?: string;
  readonly region?: Region;
}

/** What a coding has beside selection, code and coder. */
export interface NewCodingDetails {
  readonly id?: string;
  readonly created?: string;
  /** Row of the mark that it stands in. */
  readonly mark?: number;
}

/** Collects what a project says beyond sources, codes and codings. Everything is optional. */
export class DetailsBuilder {
  project: Authorship = {};
  readonly #sources = new Map<number, SourceDetails>();
  readonly #headings = new Set<number>();
  readonly #codes = new Map<number, Authorship>();
  readonly #variables: Variable[] = [];
  readonly #cases: Case[] = [];
  readonly #sets: MemberSet[] = [];
  readonly #links: Link[] = [];
  readonly #graphs: Graph[] = [];

  readonly #markSelection = new GrowableInts();
  readonly #markCreator = new GrowableInts();
  readonly #markModifier = new GrowableInts();
  readonly #markId = new IdColumn();
  readonly #markName = new SparseTexts();
  readonly #markCreated = new DateColumn();
  readonly #markModified = new DateColumn();

  readonly #codingMark = new GrowableInts();
  readonly #codingId = new IdColumn();
  readonly #codingCreated = new DateColumn();

  readonly #regionMark = new GrowableInts();
  readonly #regionKind = new GrowableInts();
  readonly #regionNumbers = new GrowableInts();

  /** Adds to what is known of a source. */
  addToSource(source: number, details: SourceDetails): void {
    this.#sources.set(source, { ...this.#sources.get(source), ...details });
  }

  /** What is known of a source so far. */
  sourceDetails(source: number): SourceDetails {
    return this.#sources.get(source) ?? {};
  }

  /** Who made a code and when, so far. */
  codeDetails(code: number): Authorship {
    return this.#codes.get(code) ?? {};
  }

  /** States that a code is a folder. */
  addHeading(code: number): void {
    this.#headings.add(code);
  }

  addToCode(code: number, authorship: Authorship): void {
    this.#codes.set(code, { ...this.#codes.get(code), ...authorship });
  }

  /** @returns row of the mark */
  addMark(selection: number, mark: NewMark): number {
    const row = this.#markSelection.length;
    this.#markSelection.push(selection);
    this.#markCreator.push(mark.creator ?? -1);
    this.#markModifier.push(mark.modifier ?? -1);
    this.#markId.set(row, mark.id ?? '');
    this.#markName.set(row, mark.name ?? '');
    this.#markCreated.set(row, mark.created ?? '');
    this.#markModified.set(row, mark.modified ?? '');
    if (mark.region !== undefined) this.addRegion(row, mark.region);
    return row;
  }

  addRegion(mark: number, region: Region): void {
    this.#regionMark.push(mark);
    this.#regionKind.push(regionKinds.indexOf(region.kind));
    for (const number of regionNumbers(region)) this.#regionNumbers.push(number);
  }

  /** For the next coding of the corpus, in order. */
  addCoding(coding: number, details: NewCodingDetails): void {
    this.#codingMark.push(details.mark ?? -1);
    this.#codingId.set(coding, details.id ?? '');
    this.#codingCreated.set(coding, details.created ?? '');
  }

  /** @returns index of the variable */
  addVariable(variable: Variable): number {
    return this.#variables.push(variable) - 1;
  }

  get variables(): readonly Variable[] {
    return this.#variables;
  }

  get caseCount(): number {
    return this.#cases.length;
  }

  get setCount(): number {
    return this.#sets.length;
  }

  get linkCount(): number {
    return this.#links.length;
  }

  addCase(one: Case): number {
    return this.#cases.push(one) - 1;
  }

  addSet(set: MemberSet): number {
    return this.#sets.push(set) - 1;
  }

  addLink(link: Link): number {
    return this.#links.push(link) - 1;
  }

  addGraph(graph: Graph): number {
    return this.#graphs.push(graph) - 1;
  }

  build(sourceCount: number): CorpusDetails {
    return {
      project: this.project,
      sources: Array.from({ length: sourceCount }, (_, source) => this.#sources.get(source) ?? {}),
      headings: this.#headings,
      codes: this.#codes,
      marks: {
        length: this.#markSelection.length,
        selection: this.#markSelection.toInt32Array(),
        id: this.#markId,
        name: this.#markName,
        creator: this.#markCreator.toInt32Array(),
        created: this.#markCreated,
        modifier: this.#markModifier.toInt32Array(),
        modified: this.#markModified,
      },
      codings: {
        mark: this.#codingMark.toInt32Array(),
        id: this.#codingId,
        created: this.#codingCreated,
      },
      regions: {
        length: this.#regionMark.length,
        mark: this.#regionMark.toInt32Array(),
        kind: Uint8Array.from(this.#regionKind.toInt32Array()),
        numbers: this.#regionNumbers.toInt32Array(),
      },
      variables: this.#variables,
      cases: this.#cases,
      sets: this.#sets,
      links: this.#links,
      graphs: this.#graphs,
    };
  }
}
