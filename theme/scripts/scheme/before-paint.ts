import { attribute, remembered } from "./choice";

// Runs before anything is drawn, so that a dark page never flashes light. Styles show the switch only where scripts run.
document.documentElement.setAttribute("data-scripts", "");
const chosen = remembered();
if (chosen !== null) {
  document.documentElement.setAttribute(attribute, chosen);
}

// The address asks for a part of a list, or for what was searched: styles keep the place of the answer empty until it is there.
if (location.search !== "") {
  document.documentElement.setAttribute("data-asked", "");
}
