/** The end of a line whose sentence does not continue on the next line. */
export const sentenceEnd = /[.?!…:;]["'”’)\]]*$/;
