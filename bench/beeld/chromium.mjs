// The Chromium to use: the one that KENNISBANK_CHROMIUM names, or one in a usual place.
import { existsSync } from "node:fs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

export const chromium = process.env.KENNISBANK_CHROMIUM || usual.find((path) => existsSync(path));

if (!chromium) {
  throw new Error("No Chromium found: install one, or set KENNISBANK_CHROMIUM to its path.");
}
