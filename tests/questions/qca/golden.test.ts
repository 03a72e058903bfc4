import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expressionMembership, termText } from '../../../src/questions/qca/expression.js';
import { necessityFit, sufficiencyFit } from '../../../src/questions/qca/fit.js';
import { type Minimisation, minimise } from '../../../src/questions/qca/minimise.js';
import { necessity, singleConditions } from '../../../src/questions/qca/necessity.js';
import { negateOutcome, type QcaData, qcaData } from '../../../src/questions/qca/sets.js';
import { type TruthTable, truthTable } from '../../../src/questions/qca/truthTable.js';
import { readSharedCsv } from '../../support/realFiles.js';
import { hasShared, sharedPath } from '../../support/shared.js';

// Results of QCA 3.23 in R on Lipset's data on the survival of democracies, read from what it printed.

const complete = hasShared(
  'golden/qca.txt',
  ...['LC', 'LM', 'LF'].map((name) => `data/reference/qca_${name}.${name}.csv`),
);
const blocks = complete ? readFileSync(sharedPath('golden/qca.txt'), 'utf8').split(/\n\n\n+/u) : [];

function lipset(name: 'LC' | 'LM' | 'LF', leaveOut: readonly string[] = []): QcaData {
  const [[, ...names], ...rows] = readSharedCsv(`data/reference/qca_${name}.${name}.csv`);
  const sets = names.map((each, i) => {
    const values = rows.map((row) => Number(row[i + 1]));
    return { name: each, levels: name === 'LM' ? Math.max(...values) + 1 : 2, values };
  });
  const conditions = sets.filter((set) => set.name !== 'SURV' && !leaveOut.includes(set.name));
  return qcaData(
    rows.map(([label]) => label),
    conditions,
    sets.find((set) => set.name === 'SURV')!,
  );
}

const numbers = (texts: readonly string[]) => texts.map((text) => (text === '-' ? null : Number(text)));
const printed = (value: number) => Number(value.toFixed(3));

/** Rows of a printed truth table: number, values, output, n, incl, PRI, cases. */
function printedRows(block: string) {
  return [...block.matchAll(/^ *(\d+) +((?:\d +)+) (\d) +(\d+) +([\d.]+) ([\d.]+) (\S+) *$/gmu)].map(
    ([, number, values, output, n, inclusion, pri, cases]) => ({
      number: Number(number),
      values: numbers(values.trim().split(/ +/u)),
      output: output === '1' ? 'positive' : 'negative',
      n: Number(n),
      inclusion: Number(inclusion),
      pri: Number(pri),
      cases: cases.split(','),
    }),
  );
}

function expectTable(table: TruthTable, block: string): void {
  const wanted = printedRows(block).sort((a, b) => a.number - b.number);
  expect(wanted).toHaveLength(9);
  expect(
    table.rows.map(({ number, values, output, n, inclusion, pri, cases }) => {
      return { number, values, output, n, inclusion: printed(inclusion), pri: printed(pri), cases };
    }),
  ).toEqual(wanted);
}

/** A printed model: its terms with fit and cases, and the fit of the whole. */
function printedModel(block: string) {
  const expression = /^M1: +(.*?) +<?->/mu.exec(block)![1];
  const terms = [
    ...block.matchAll(/^ *\d+ +(\S+) +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+|-) *(.*?) *$/gmu),
  ].map(([, term, inclusion, pri, coverage, unique, cases]) => {
    return { term, fit: numbers([inclusion, pri, coverage, unique]), cases };
  });
  const whole = numbers(/^ *M1 +([\d.]+) +([\d.]+) +([\d.]+) *$/mu.exec(block)!.slice(1));
  return { expression: expression.split(' + ').sort(), terms, whole };
}

function expectModel(found: Minimisation, block: string): void {
  const wanted = printedModel(block);
  expect(found.models).toHaveLength(1);
  expect(found.complete).toBe(true);
  const [{ terms, fit, termFits }] = found.models;
  const { data } = found.table;
  expect(terms.map((term) => termText(data, term)).sort()).toEqual(wanted.expression);
  expect([fit.inclusion, fit.pri, fit.coverage].map(printed)).toEqual(wanted.whole);
  expect(wanted.terms).toHaveLength(terms.length);
  for (const { term, fit: numbersOfTerm, cases } of wanted.terms) {
    const at = terms.findIndex((each) => termText(data, each) === term);
    const own = termFits[at];
    // QCA prints a dash for the unique coverage of a model's only term.
    const unique = terms.length === 1 ? null : printed(own.uniqueCoverage);
    expect([...[own.inclusion, own.pri, own.coverage].map(printed), unique]).toEqual(numbersOfTerm);
    if (cases !== '') expect(own.cases.map((row) => row.join(',')).join('; ')).toBe(cases);
  }
}

const models = blocks.filter((block) => /^M1:/mu.test(block) && !block.includes('C1P1'));
const tables = blocks.filter((block) => block.includes('OUT: output value'));

describe('what QCA 3.23 found in Lipset’s data', () => {
  it('is in the golden file block by block', () => {
    if (!complete) return;
    expect([tables.length, models.length]).toEqual([2, 8]);
  });

  it('crisp: truth table, conservative and parsimonious solution', () => {
    if (!complete) return;
    const table = truthTable(lipset('LC'));
    expectTable(table, tables[0]);
    expectModel(minimise(table), models[0]);
    expectModel(minimise(table, { solution: 'parsimonious' }), models[1]);
  });

  it('crisp: the absence of the outcome', () => {
    if (!complete) return;
    const table = truthTable(negateOutcome(lipset('LC')));
    expectModel(minimise(table), models[2]);
    expectModel(minimise(table, { solution: 'parsimonious' }), models[3]);
  });

  it('multi-value: conservative and parsimonious solution', () => {
    if (!complete) return;
    const table = truthTable(lipset('LM', ['STB']));
    expectModel(minimise(table), models[4]);
    expectModel(minimise(table, { solution: 'parsimonious' }), models[5]);
  });

  it('fuzzy: truth table and all three solutions', () => {
    if (!complete) return;
    const data = lipset('LF');
    const table = truthTable(data, { inclusionCut: 0.8 });
    expectTable(table, tables[1]);
    expectModel(minimise(table), models[6]);
    expectModel(minimise(table, { solution: 'parsimonious' }), models[7]);
    const expectations = Object.fromEntries(data.conditions.map(({ name }) => [name, 1]));
    const between = minimise(table, { solution: 'intermediate', expectations });
    expectModel(between, blocks.find((block) => block.includes('C1P1'))!);
    expect(between.models[0].origins).toEqual(['C1P1']);
  });

  it('fit of single expressions', () => {
    if (!complete) return;
    const [crisp, fuzzy] = [lipset('LC'), lipset('LF')];
    const present = (data: QcaData, ...names: string[]) =>
      names.map((name) => ({ condition: data.conditions.findIndex((set) => set.name === name), value: 1 }));
    const single = (name: string, columns: string) =>
      numbers(
        new RegExp(`${columns} *\\n-+ *\\n1 +${name} +([\\d.]+) +([\\d.]+) +([\\d.]+)`, 'u')
          .exec(blocks.join('\n\n\n').slice(blocks.join('\n\n\n').indexOf('C1P1')))!
          .slice(1),
      );
    const values = ({ inclusion, relevance, coverage }: ReturnType<typeof necessityFit>) =>
      [inclusion, relevance, coverage].map(printed);
    const necessary = (data: QcaData, name: string) =>
      values(necessityFit(expressionMembership(data, [present(data, name)]), data.outcome.values));
    expect(necessary(fuzzy, 'DEV')).toEqual(single('DEV', 'covN'));
    expect(necessary(crisp, 'LIT')).toEqual(single('LIT', 'covN'));
    expect(values(singleConditions(fuzzy)[0])).toEqual(single('DEV', 'covN'));
    const both = expressionMembership(fuzzy, [present(fuzzy, 'DEV', 'STB')]);
    const { inclusion, pri, coverage } = sufficiencyFit(both, fuzzy.outcome.values);
    expect([inclusion, pri, coverage].map(printed)).toEqual(single('DEV\\*STB', 'covU'));
  });

  it('all that is necessary, with its relevance', () => {
    if (!complete) return;
    const data = lipset('LF');
    const block = blocks.find((each) => each.includes('DEV + ~URB'))!;
    const wanted = [...block.matchAll(/^ *\d+ +(\S.*?) +([\d.]+) +([\d.]+) +([\d.]+) *$/gmu)].map(
      ([, expression, ...fit]) => [expression, ...numbers(fit)],
    );
    const found = necessity(data, { inclusionCut: 0.9, depth: 5 }).map(
      ({ expression, inclusion, relevance, coverage }) => [
        expression.map((term) => termText(data, term)).join(' + '),
        ...[inclusion, relevance, coverage].map(printed),
      ],
    );
    expect(wanted).toHaveLength(10);
    expect(found).toEqual(wanted);
  });
});
