import { fetchCards, type Cards } from "./cards";
import { chosenFrom, toQuery, type Choice } from "./choice";
import { Form } from "./form";
import { matching } from "./matching";
import { Results } from "./results";

/**
 * Turns the links to filtered lists into checkboxes that can be combined. Without this script the links filter by
 * one tag at a time.
 */
export function startFilters(navigation: HTMLElement): void {
  const address = navigation.dataset.kbFilters;
  const section = document.querySelector<HTMLElement>("[data-kb-results]");
  if (!address || !section) {
    return;
  }

  const form = new Form(navigation);
  const results = new Results(section);
  let cards: Promise<Cards> | undefined;
  let newest: Choice | undefined;

  const show = async (choice: Choice): Promise<void> => {
    newest = choice;
    if (choice.size === 0) {
      results.showAll();
      if (!cards) {
        return;
      }
    }

    try {
      const all = await (cards ??= fetchCards(address));
      // The selection may have changed while the cards were loading.
      if (choice === newest) {
        form.count(all.kaarten, choice);
        if (choice.size > 0) {
          results.show(all, matching(all.kaarten, choice));
        }
      }
    } catch {
      cards = undefined;
      if (choice === newest && choice.size > 0) {
        results.showFailure();
      }
    }
  };

  form.onChange = (choice) => {
    history.pushState(null, "", toQuery(choice) || location.pathname);
    void show(choice);
  };
  addEventListener("popstate", () => void show(form.choose(chosenFrom(location.search, form.facets))));
  void show(form.choose(chosenFrom(location.search, form.facets))).then(() => navigation.parentElement!.removeAttribute("data-kb-awaits"));
}
