// Fills a prepared story into the form of an open page, as somebody would who pastes it field by field.
const story = {
  "Wat was de situatie?":
    "Een inwoner kwam voor de vierde keer aan het loket met dezelfde vraag over haar huur. "
    + "Zij kreeg elke keer een folder mee. Niemand vroeg waarom zij terugkwam.",
  "Wat deed u?":
    "Wij gingen bij haar langs.\n- eerst koffie\n- dan samen de post openen\n- dan pas het formulier\nDaarna belde een vrijwilliger haar elke week.",
  "Wat gebeurde er toen?": "Onder de vraag over de huur zat een schuld. Die durfde zij aan het loket niet te noemen. Samen met haar spraken wij een plan af.",
  "Wat werkte niet?": "Wij spraken eerst over haar met collega’s, en pas later met haar zelf. Dat kostte weken.",
  "Wat leerde u ervan?": "Wie vier keer terugkomt, heeft vier keer het verkeerde antwoord gekregen. Vraag door, ook als het druk is.",
  "Titel": "Vier keer dezelfde vraag",
};

const ticks = ["Gericht op de vraag achter de vraag", "De uitvoeringsagenda"];

/** @returns {Promise<number>} the number of actions of a person: fields to fill, boxes to check, and collapsed parts to open */
export async function tell(page) {
  for (const [label, text] of Object.entries(story)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }

  await page.getByText("Kies bakens en agenda").click();
  for (const label of ticks) {
    await page.getByLabel(label, { exact: true }).check();
  }

  const confirmations = await page.getByRole("group", { name: "Vink alle vier aan" }).getByRole("checkbox").all();
  for (const box of confirmations) {
    await box.check();
  }

  return Object.keys(story).length + 1 + ticks.length + confirmations.length;
}
