import { attribute, remembered } from "../scheme/choice";

// Runs before the first paint, because it determines what the page looks like.

// Applies the chosen colour scheme, so that a dark page never flashes light. Styles show the switch only where scripts run.
document.documentElement.setAttribute("data-scripts", "");
const chosen = remembered();
if (chosen !== null) {
  document.documentElement.setAttribute(attribute, chosen);
}

// Paints the page when it is complete: painted in parts, content beside or below a missing part would shift. Not in
// the templates, because the Nu checker does not know that this link may block.
const whole = document.createElement("link");
whole.rel = "expect";
whole.href = "#kb_einde";
whole.setAttribute("blocking", "render");
document.head.append(whole);

// The address requests a filtered list or a search: styles hide the initial content until the answer is there.
if (location.search !== "") {
  document.documentElement.setAttribute("data-asked", "");
}
