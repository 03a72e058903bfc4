/** What is protected would be known from what earlier publications have told something of, whatever is withheld now. */
export class DisclosureRefusal extends Error {
  override readonly name = 'DisclosureRefusal';
  /** Keys of counts that would be known. */
  readonly exposed: readonly string[];
  /** Keys of counts of which something was told before, and that they would be known from. */
  readonly toldBefore: readonly string[];

  constructor(exposed: readonly string[], toldBefore: readonly string[]) {
    super(
      `nothing can be withheld that keeps these counts from being known: ${exposed.join(', ')}; ` +
        (toldBefore.length > 0
          ? `earlier publications have told something of ${toldBefore.join(', ')}`
          : 'they follow from the sizes of groups alone'),
    );
    this.exposed = exposed;
    this.toldBefore = toldBefore;
  }
}
