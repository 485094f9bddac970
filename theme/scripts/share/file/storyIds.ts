import type { Story } from "../story";
import { oneLine } from "../text/clean";
import { slugOf } from "../text/slug";
import { freshId } from "./id";
import { fileOf } from "./page";

/**
 * Gives each story that is sent from this page an id of its own. The same story sent in another way keeps its id, and so
 * does a story under the same title, which is a correction and has the same file name. A new title is a new story, and
 * so is any title after the form was emptied.
 */
export class StoryIds {
  readonly #byText = new Map<string, string>();
  readonly #byTitle = new Map<string, string>();

  /** @param taken ids of pages of the site */
  idOf(story: Story, taken: ReadonlySet<string>): string {
    const { text } = fileOf(story, "", "");
    const title = slugOf(oneLine(story.title));
    const id = this.#byText.get(text) ?? this.#byTitle.get(title) ?? freshId(new Set([...taken, ...this.#byText.values()]));
    this.#byText.set(text, id);
    this.#byTitle.set(title, id);
    return id;
  }

  /** Call when the form is empty: what comes next is another story, whatever its title. */
  startAnew(): void {
    this.#byTitle.clear();
  }
}
