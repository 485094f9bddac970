import type { Story } from "../story";
import { oneLine } from "../text/clean";
import { slugOf } from "../text/slug";
import { freshId } from "./id";
import { fileOf } from "./page";

/**
 * Gives each story that is sent from this page an id of its own. The same story sent in another way keeps the one it had, and so
 * does a story under the same title, which is a correction: it has the same file name as well. A new title is a new story, and
 * after the form was emptied every title is.
 */
export class StoryIds {
  readonly #byText = new Map<string, string>();
  readonly #byTitle = new Map<string, string>();

  /** @param taken ids that pages of the site have */
  idOf(story: Story, taken: ReadonlySet<string>): string {
    const { text } = fileOf(story, "", "");
    const title = slugOf(oneLine(story.title));
    const id = this.#byText.get(text) ?? this.#byTitle.get(title) ?? freshId(new Set([...taken, ...this.#byText.values()]));
    this.#byText.set(text, id);
    this.#byTitle.set(title, id);
    return id;
  }

  /** Call when nothing is told in the form any more: what comes next is another story, whatever it is called. */
  startAnew(): void {
    this.#byTitle.clear();
  }
}
