import { startChart } from "./chart/start";

const choices = document.querySelector<HTMLElement>("[data-kb-chart]");
if (choices) {
  startChart(choices);
}
