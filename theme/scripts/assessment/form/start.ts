import { withContent } from "../site";
import { Form } from "./form";

/** Where one person answers. All of it is in the memory of this page; nothing is fetched after the statements. */
export const start = (place: HTMLElement): Promise<void> => withContent(place, (content) => new Form(place, content).open());
