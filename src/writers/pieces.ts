/** A file in pieces, in order; text is written as UTF-8. Made while it is written, and only once. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A folder of files: path with forward slashes -> content. */
export type FolderFiles = ReadonlyMap<string, string | Uint8Array>;
