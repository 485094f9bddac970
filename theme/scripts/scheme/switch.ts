import { attribute, remember, type Scheme } from "./choice";

/** Toggles between light and dark; choosing the system setting means following the system again. */
export function startSwitch(button: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;

  const current = (): Scheme => {
    const chosen = root.getAttribute(attribute);
    return chosen === "light" || chosen === "dark" ? chosen : systemScheme();
  };
  const systemScheme = (): Scheme => (system.matches ? "dark" : "light");
  const show = (): void => button.setAttribute("aria-pressed", String(current() === "dark"));

  button.addEventListener("click", () => {
    const next: Scheme = current() === "dark" ? "light" : "dark";
    if (next === systemScheme()) {
      root.removeAttribute(attribute);
      remember(null);
    } else {
      root.setAttribute(attribute, next);
      remember(next);
    }

    show();
  });
  system.addEventListener("change", show);
  show();
}
