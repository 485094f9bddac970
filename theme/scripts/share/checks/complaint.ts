/** Something that must be fixed before a story can be sent. */
export interface Complaint {
  /** Name of the field it is about. */
  field: string;
  /** What is wrong and what to do, in one or two sentences. */
  message: string;
}
