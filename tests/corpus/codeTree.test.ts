import { describe, expect, it } from 'vitest';
import { type CodeDraft, resolveCodes } from '../../src/corpus/codeTree.js';
import { ProblemList } from '../../src/corpus/problemList.js';

/** Resolves drafts that are written as `id`, `id<parent` or `id<parent:family`. */
function resolve(...notes: readonly (string | CodeDraft)[]) {
  const drafts = notes.map((note): CodeDraft => {
    if (typeof note !== 'string') return note;
    const [, id, parentId, family] = /^([^<:]+)(?:<([^:]+))?(?::(.+))?$/u.exec(note)!;
    const draft = { id, name: id, where: `codes.csv, ${id}` };
    return { ...draft, ...(parentId && { parentId }), ...(family && { family }) } as CodeDraft;
  });
  const [errors, warnings] = [new ProblemList(), new ProblemList()];
  const codes = resolveCodes(drafts, errors, warnings);
  return { codes, errors: errors.toProblems(), warnings: warnings.toProblems() };
}

describe('resolveCodes', () => {
  it('gives each code its path from the root, also when the parent stands later', () => {
    const { codes, errors } = resolve('leaf<branch', 'branch<root', 'root');
    expect(codes.map((code) => code.path)).toEqual([
      ['root', 'branch', 'leaf'],
      ['root', 'branch'],
      ['root'],
    ]);
    expect(codes.map((code) => code.parent)).toEqual([1, 2, -1]);
    expect(errors).toEqual([]);
  });

  it('inherits the family from the nearest ancestor that has one', () => {
    const { codes } = resolve('a:condition', 'b<a', 'c<b', 'd<b:indicator', 'e<d', 'f');
    expect(codes.map((code) => code.family)).toEqual([
      'condition',
      'condition',
      'condition',
      'indicator',
      'indicator',
      'other',
    ]);
  });

  it('lets a parent that is declared other pass other on', () => {
    const { codes } = resolve('a:condition', 'b<a:other', 'c<b');
    expect(codes.map((code) => code.family)).toEqual(['condition', 'other', 'other']);
  });

  it('does not inherit the role: it belongs to the code that has it', () => {
    const { codes } = resolve(
      { id: 'a', name: 'a', family: 'valence', role: 'promotes', where: '' },
      { id: 'b', name: 'b', parentId: 'a', where: '' },
    );
    expect(codes.map((code) => [code.family, code.role])).toEqual([
      ['valence', 'promotes'],
      ['valence', null],
    ]);
  });

  it('names an unknown parent and the one that was probably meant', () => {
    const { errors } = resolve('C01', 'C02<C0l');
    expect(errors).toEqual([
      {
        kind: 'unknown-code',
        where: 'codes.csv, C02',
        message: 'code "C02" has the unknown parent "C0l"; did you mean "C01"? It stands at the top',
      },
    ]);
  });

  it('names every code of a circle, and none that is outside it', () => {
    const { errors } = resolve('a<c', 'b<a', 'c<b', 'lone', 'own<own');
    expect(errors.map((error) => [error.kind, error.where])).toEqual([
      ['bad-code-tree', 'codes.csv, a'],
      ['bad-code-tree', 'codes.csv, b'],
      ['bad-code-tree', 'codes.csv, c'],
      ['bad-code-tree', 'codes.csv, own'],
    ]);
    expect(errors[0].message).toBe('code "a" is its own ancestor; a tree of codes has no circles');
  });

  it('does not call a code too deep that only hangs below a circle', () => {
    const { errors } = resolve('a<b', 'b<a', 'below<a');
    expect(errors.map((error) => error.where)).toEqual(['codes.csv, a', 'codes.csv, b']);
  });

  it('allows 64 levels and no more', () => {
    const chain = (levels: number) =>
      Array.from({ length: levels }, (_, i) => (i === 0 ? 'n0' : `n${i}<n${i - 1}`));
    expect(resolve(...chain(64)).errors).toEqual([]);
    expect(resolve(...chain(65)).errors.map((error) => error.message)).toEqual([
      'code "n64" lies more than 64 levels deep',
    ]);
  });

  it('keeps codes of the same name in the same place apart, and says so', () => {
    const { codes, warnings } = resolve(
      { id: '1', name: 'Tid', where: 'line 2' },
      { id: '2', name: 'Tid', where: 'line 3' },
      { id: '3', name: 'Tid', parentId: '1', where: 'line 4' },
    );
    expect(codes.map((code) => code.id)).toEqual(['1', '2', '3']);
    expect(warnings).toEqual([
      {
        kind: 'duplicate-name',
        where: 'line 3',
        message: '2 codes have the name "Tid" in the same place ("1", "2"); kept apart by id',
      },
    ]);
  });

  it('uses the name where there is no English one', () => {
    const { codes } = resolve(
      { id: 'V01', name: 'Mestring', nameEnglish: 'Mastery', where: '' },
      { id: 'V02', name: 'Medvirkning', nameEnglish: '', where: '' },
    );
    expect(codes.map((code) => code.nameEnglish)).toEqual(['Mastery', 'Medvirkning']);
  });
});
