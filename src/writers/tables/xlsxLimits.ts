/** What a sheet and a cell of Excel can hold. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
export const mostCharacters = 32_767;
