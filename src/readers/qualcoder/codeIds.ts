/** Id of a code in the corpus; categories have ids of their own in QualCoder. */
export const codeId = (cid: number) => `code-${cid}`;
export const categoryId = (catid: number) => `category-${catid}`;
