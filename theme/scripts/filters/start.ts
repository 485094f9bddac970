import { chosenFrom, toQuery, type Choice } from "./choice";
import { Form } from "./form";
import { fetchPages, matching, type PageEntry } from "./pages";
import { Results } from "./results";

/**
 * Turns the links that narrow a list down into tick boxes that work together. Without this script the links do the same,
 * one at a time.
 */
export function startFilters(navigation: HTMLElement): void {
  const address = navigation.dataset.kbFilters;
  const section = document.querySelector<HTMLElement>("[data-kb-results]");
  if (!address || !section) {
    return;
  }

  const form = new Form(navigation);
  const results = new Results(section);
  let pages: Promise<PageEntry[]> | undefined;

  const show = async (choice: Choice): Promise<void> => {
    if (choice.size === 0) {
      results.showAll();
      return;
    }

    try {
      pages ??= fetchPages(address);
      results.show(matching(await pages, choice));
    } catch {
      pages = undefined;
      results.showFailure();
    }
  };

  form.onChange = (choice) => {
    history.replaceState(null, "", toQuery(choice) || location.pathname);
    void show(choice);
  };
  addEventListener("popstate", () => void show(form.choose(chosenFrom(location.search, form.facets))));
  void show(form.choose(chosenFrom(location.search, form.facets)));
}
