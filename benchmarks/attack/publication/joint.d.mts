import type { HighsModule } from 'highs';
import type {
  CountModel,
  CountSubject,
  PublicGroup,
  UnionOfSubjects,
} from '../../../src/disclosure/countModel.js';

export interface Project extends CountModel {
  readonly unions: readonly UnionOfSubjects[];
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Target {
  readonly key: string;
  readonly subject: CountSubject;
  readonly group: PublicGroup;
  readonly value: number;
}

export function targetsOf(
  project: Project,
  cells: ReadonlyMap<string, { readonly status: string }>,
  rule: Range,
  earlier?: ReadonlyMap<string, Range>,
): Target[];

export function attackJointly(
  highs: HighsModule,
  project: Project,
  told: ReadonlyMap<string, Range>,
  targets: readonly Target[],
  random: () => number,
): Record<'solved' | 'narrowed' | 'unanswered' | 'untrue', string[]>;
