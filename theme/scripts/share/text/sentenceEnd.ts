/** How a line ends that goes on in no next line. */
export const sentenceEnd = /[.?!…:;]["'”’)\]]*$/;
