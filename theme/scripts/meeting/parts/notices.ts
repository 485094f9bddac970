import { element } from "../../dom/element";
import type { Damage } from "../core/address";
import type { Catalogue } from "../core/catalogue";
import type { Loss } from "../core/resolve";
import { damageInWords, lossInWords } from "../noticeWords";

/** What of a meeting could not be had, before the meeting itself; nothing when all is well. */
export function notices(damage: readonly Damage[], losses: readonly Loss[], catalogue: Catalogue): HTMLElement[] {
  const texts = [...damage.map(damageInWords), ...losses.map((loss) => lossInWords(loss, catalogue))];
  if (texts.length === 0) {
    return [];
  }

  const alert = element("div", "utrecht-alert utrecht-alert--warning kb-meeting__notices", element("ul", "utrecht-unordered-list",
    ...texts.map((text) => element("li", "utrecht-unordered-list__item", text))));
  alert.role = "status";
  return [alert];
}
