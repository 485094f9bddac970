import { clean } from "./clean";
import { textFromHtml } from "./word";
import { unwrapped } from "./wrapped";

/** The text of a clipboard, as a field may contain it. */
export function pastedText(html: string, plain: string): string {
  return unwrapped(clean(html === "" ? plain : textFromHtml(html)));
}
