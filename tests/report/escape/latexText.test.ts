import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latexText } from '../../../src/report/escape/latexText.js';

it('writes every sign as itself', () => {
  expect(latexText('50 % & A_1 #2 {x} ~ ^ $ \\')).toBe(
    '50 \\% \\& A\\_1 \\#2 \\{x\\} \\textasciitilde{} \\textasciicircum{} \\$ \\textbackslash{}',
  );
  expect(latexText('a < b > c | "d"')).toBe(
    'a \\textless{} b \\textgreater{} c \\textbar{} \\textquotedbl{}d\\textquotedbl{}',
  );
  expect(latexText('C12 × V10: −0,05')).toBe('C12 $\\times$ V10: $-$0,05');
  expect(latexText('Mål og æøå')).toBe('Mål og æøå');
});

it('lets no two signs become another one, and no text another line', () => {
  expect(latexText('a--b?`c')).toBe('a-{}-b?{}`c');
  expect(latexText('a\r\n\n  b')).toBe('a b');
  expect(latexText('\u001b[31m')).toBe('␛[31m');
});

it('leaves no command and no open brace of a text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = latexText(text);
      // What we write ourselves taken away, no sign that means something is left.
      const left = written
        .replace(/\\text[a-z]+\{\d?\}|\\dots\{\}|\$(?:-|\\[a-z]+)\$|\{\}/gu, '')
        .replace(/\\[{}$&#%_]/gu, '');
      expect(left).not.toMatch(/[\\{}$&#%_^<>|"]/u);
    }),
  );
});
