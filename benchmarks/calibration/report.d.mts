import type { JudgedWorld, PowerWorld } from './allWorlds.mjs';

/** A row about tests of units. */
export interface UnitRow {
  readonly kind: 'type-I' | 'family-wise' | 'warning' | 'coverage' | 'no interval' | 'power';
  readonly world: string;
  readonly test: string;
  readonly alpha: number;
  readonly oddsRatio?: number;
  readonly sources?: number;
  readonly rate: number;
  readonly error: number;
  readonly runs: number;
  readonly tests: number;
}

export interface Share {
  readonly rate: number;
  readonly error: number;
  readonly tests: number;
}

/** A row about the exchange test in a world. */
export interface WorldRow {
  readonly world: string;
  readonly nb: string;
  readonly part: string;
  readonly projects: number;
  readonly named: boolean;
  readonly five: Share | null;
  readonly one: Share | null;
}

export interface CalibrationTask {
  readonly name: string;
  readonly seed: number;
  readonly projects: number;
  readonly rows: readonly object[];
}

export interface CalibrationData {
  readonly tasks: readonly CalibrationTask[];
}

export interface JudgedRow {
  readonly world: JudgedWorld;
  readonly row: WorldRow;
}

export const paths: { readonly documentFile: string; readonly decisionFile: string };
export function readResults(path?: string): CalibrationData;
export function unitRows(data: CalibrationData): readonly UnitRow[];
export function brokenClaims(data: CalibrationData): readonly UnitRow[];
export function judged(data: CalibrationData): readonly JudgedRow[];
export function brokenLevels(data: CalibrationData): readonly JudgedRow[];
export function silentWorlds(data: CalibrationData): readonly JudgedRow[];
export function weakPower(data: CalibrationData): readonly { readonly world: PowerWorld }[];
export function calibrationDocument(data: CalibrationData): string;
export function decisionWith(text: string, data: CalibrationData): string;
