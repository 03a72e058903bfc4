export const codeId = (id: number) => `code-${id}`;
export const categoryId = (catid: number) => `category-${catid}`;
