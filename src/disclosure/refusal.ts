/** What is protected would be known from what earlier publications have shown, whatever is withheld now. */
export class DisclosureRefusal extends Error {
  override readonly name = 'DisclosureRefusal';
  /** Keys of counts that would be known. */
  readonly exposed: readonly string[];
  /** Keys of counts that were shown before, and that they would be known from. */
  readonly shownBefore: readonly string[];

  constructor(exposed: readonly string[], shownBefore: readonly string[]) {
    super(
      `nothing can be withheld that keeps these counts from being known: ${exposed.join(', ')}; ` +
        (shownBefore.length > 0
          ? `earlier publications have shown ${shownBefore.join(', ')}`
          : 'they follow from the sizes of groups alone'),
    );
    this.exposed = exposed;
    this.shownBefore = shownBefore;
  }
}
