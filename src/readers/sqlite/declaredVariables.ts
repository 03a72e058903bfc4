import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { VariableType, VariableValue } from '../../corpus/details.js';

/** Variables by name, declared by the file or met in a value; an undeclared one is text. */
export class DeclaredVariables {
  readonly #builder: CorpusBuilder;
  readonly #byName = new Map<string, number>();

  constructor(builder: CorpusBuilder) {
    this.#builder = builder;
  }

  declare(name: string, type: VariableType, description: string): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const variable = this.#builder.details.addVariable({ id: name, name, type, description });
    this.#byName.set(name, variable);
    return variable;
  }

  value(name: string, value: string): VariableValue {
    return { variable: this.declare(name, 'Text', ''), value };
  }
}
