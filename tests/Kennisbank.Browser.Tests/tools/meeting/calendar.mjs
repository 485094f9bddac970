// Prints the calendar file of an example. node calendar.mjs NOW, in milliseconds
import { load } from "../typescript.mjs";
import { meeting } from "./examples.mjs";

const { calendarOf } = await load("meeting/core/calendar.ts");
const text = {
  title: "Intervisie: wie helpt wie; een avond, met koffie",
  description: "Afspraken\nWij spreken over „zorg”, één uur lang. ".repeat(4),
  address: "https://kennisbank.example/intervisie/deelnemen/#1abc",
};
process.stdout.write(calendarOf(meeting(), text, "kennisbank.example", Number(process.argv[2])));
