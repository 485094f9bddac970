import { attribute, remembered } from "../scheme/choice";

// Runs before anything is drawn: what decides how a page looks may not come after that.

// The chosen colours, so that a dark page never flashes light. Styles show the switch only where scripts run.
document.documentElement.setAttribute("data-scripts", "");
const chosen = remembered();
if (chosen !== null) {
  document.documentElement.setAttribute(attribute, chosen);
}

// The page is drawn when it is whole: drawn in parts, what stands beside or below a part that is yet to come would move. Not in
// the templates, for the Nu checker does not know that this link may block.
const whole = document.createElement("link");
whole.rel = "expect";
whole.href = "#kb_einde";
whole.setAttribute("blocking", "render");
document.head.append(whole);

// The address asks for a part of a list, or for what was searched: styles keep the place of the answer empty until it is there.
if (location.search !== "") {
  document.documentElement.setAttribute("data-asked", "");
}
