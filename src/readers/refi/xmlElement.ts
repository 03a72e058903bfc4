/** One element of an XML document, by its local name: tools differ in namespaces and prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | null;
  /** 1 for the first of its name among its siblings; 0 where it is to be counted when somebody asks (`positionOf`). */
  readonly position: number;
  readonly line: number;
  /** Character data directly within the element. */
  readonly text: string;
  /** Namespace of the root element, empty where it has none; of others nothing is kept. */
  readonly namespace?: string;
}

/** Elements that stand at most once in their parent; the others are numbered in a path. */
const single = new Set(
  'Project CodeBook Codes Users Variables Cases Sources Notes Links Sets Graphs Description PlainTextContent CodeRef VariableRef Representation TextDescription'.split(
    ' ',
  ),
);

/** Where an element stands: `Project/Sources/TextSource[3]/PlainTextSelection[2]/Coding[1]/CodeRef`. */
export function pathOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const position = positionOf(at);
    steps.push(single.has(at.name) && position === 1 ? at.name : `${at.name}[${position}]`);
  }
  // The root is alone by definition.
  steps[steps.length - 1] = steps[steps.length - 1].replace(/\[1\]$/u, '');
  return steps.reverse().join('/');
}

function positionOf(element: XmlElement): number {
  const { name, parent, position } = element;
  return position > 0 ? position : childrenOf(parent ?? undefined, name).indexOf(element) + 1;
}

/** The children with this name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found = element?.children.some((child) => child.name === name) === true;
  return found ? element.children.filter((child) => child.name === name) : none;
}

const none: readonly XmlElement[] = [];

/** The first child with this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** An attribute's value, empty where there is none. */
export function attribute(element: XmlElement, name: string): string {
  return element.attributes[name] ?? '';
}
