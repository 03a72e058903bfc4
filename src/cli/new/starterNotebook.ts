import { kernelspecName } from '../../kernel/kernelCommand.js';
import { kernelInfo } from '../../kernel/kernelInfo.js';
import { kernelspec } from '../../kernel/kernelspec.js';
import { type Material, materialParts } from '../../notebook/openProject.js';
import { markdownText } from '../../report/escape/markdownText.js';
import type { Cell, Notebook } from '../../runner/nbformat.js';
import type { Language } from '../../shared/language.js';
import { keysOf } from '../../shared/records.js';
import { shielded } from '../../shared/shielded.js';
import { starterWords } from './starter.labels.js';

export interface StarterOptions {
  readonly title: string;
  /** What the project is called. */
  readonly project: string;
  /** Paths as the notebook finds them. */
  readonly material: Material;
  readonly language: Language;
}

/** A notebook to begin with: its material as parameters, the first questions, and a cell for one's own. */
export function starterNotebook({ title, project, material, language }: StarterOptions): Notebook {
  const words = starterWords[language];
  const text = (id: string, source: string): Cell => ({ cell_type: 'markdown', id, metadata: {}, source });
  const code = (id: string, ...lines: string[]): Cell => ({
    cell_type: 'code',
    id,
    metadata: id === 'parameters' ? { tags: ['parameters'] } : {},
    source: lines.join('\n'),
    execution_count: null,
    outputs: [],
  });
  const { display_name } = kernelspec();
  const { language_info } = kernelInfo;
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { display_name, language: language_info.name, name: kernelspecName },
      language_info,
    },
    cells: [
      text('title', `# ${asText(title)}\n\n${words.intro(asText(project))}`),
      code(
        'parameters',
        "import type { Material, types } from 'brukermote';",
        '',
        words.parameters,
        `let material: Material = ${literalOf(material)};`,
        'let analysis: types.AnalysisOptions = {};',
        "let row = '', column = '';",
      ),
      text('read', words.read),
      code(
        'open',
        "import { coOccurrence, cooccurrence, matrixTests, openProject, overview, show } from 'brukermote';",
        '',
        'const project = await openProject(material);',
        'const { corpus } = project;',
        'project',
      ),
      code('warnings', 'overview.warningTable(project)'),
      text('used', words.used),
      code('codes', "overview.codesByGroupFigure(corpus, { by: 'kind' })"),
      text('together', words.together),
      code(
        'matrix',
        'const matrix = coOccurrence(corpus, analysis);',
        'const tested = matrixTests(matrix, analysis);',
        'show(cooccurrence.remarkStatement(matrix));',
        'show(cooccurrence.figure(matrix, tested));',
      ),
      code('table', 'cooccurrence.table(matrix, tested)'),
      text('behind', words.behind),
      code(
        'cell',
        'const cell = cooccurrence.chosenCell(matrix, row, column, tested);',
        'show(cooccurrence.cellStatement(matrix, cell));',
        'show(cooccurrence.evidenceTable(matrix, cell));',
      ),
      text('own', words.own),
      code('question', ...words.ownCode),
    ],
  };
}

/** A name as text of Markdown, so that nothing in it is acted on. */
function asText(name: string): string {
  return markdownText(shielded(name));
}

/** The material as TypeScript, a line for each part where there are several. */
function literalOf(material: Material): string {
  const parts = keysOf(materialParts).flatMap((part) => {
    const value = material[part];
    return value === undefined || value === '' ? [] : [`${part}: ${literal(value)}`];
  });
  return parts.length === 1 ? `{ ${parts[0]} }` : `{\n  ${parts.join(',\n  ')},\n}`;
}

function literal(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map(literal).join(', ')}]`;
  const quoted = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return /['\\]/u.test(quoted) || quoted.slice(1, -1).includes('"') ? quoted : `'${quoted.slice(1, -1)}'`;
}
