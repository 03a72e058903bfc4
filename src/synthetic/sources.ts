import type { Group } from './plan.js';
import type { WrittenLanguage } from './sentenceBank.js';

/** One source before it has a text: the columns of sources.csv, and how many passages it holds. */
export interface SourcePlan {
  readonly id: string;
  readonly name: string;
  readonly kind: 'interview' | 'document' | 'study';
  readonly level: string;
  readonly role: string;
  readonly office: string;
  readonly region: string;
  readonly year: number;
  readonly documentKind: string;
  readonly studyDesign: string;
  readonly studyQuality: string;
  readonly language: WrittenLanguage;
  readonly group: Group;
  readonly length: number;
}

/** Where the text of a source lies in the folder. */
export const textPath = (source: string) => `texts/${source}.txt`;
