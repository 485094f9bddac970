import type { Story } from "../story";
import type { Complaint } from "./complaint";
import { findingsIn } from "./wholeStory";

/** What must never be published, in any field. */
export function privacyComplaints(story: Story): Complaint[] {
  return findingsIn(story)
    .filter(({ finding }) => finding.severity === "blokkeert")
    .map(({ field, words, finding }) => ({ field, message: `Hier staat “${words}”. ${finding.message} ${finding.advice}` }));
}
