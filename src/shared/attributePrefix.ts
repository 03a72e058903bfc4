/** In front of the name of an attribute whose column would otherwise be taken for something else. */
export const attributePrefix = 'attribute:';
