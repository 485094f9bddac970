/** A point as the page shows it. */
export interface Point {
  readonly question: string;
  readonly remark: string;
}

/** A checklist as plain text, for a mail or a document: the address says where it comes from. */
export const checklistText = (title: string, points: readonly Point[], address: string): string =>
  [title, "", ...points.flatMap(({ question, remark }) => [`[ ] ${question}`, ...(remark ? [`    ${remark}`] : [])]), "", address].join("\n");
