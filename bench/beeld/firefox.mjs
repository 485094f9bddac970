// Firefox over WebDriver BiDi, as the driver that browsers.mjs asks for.
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

const path = process.env.KENNISBANK_FIREFOX || ["/usr/bin/firefox", "/usr/bin/firefox-esr"].find((usual) => existsSync(usual));

export const firefox = {
  name: "Firefox",
  missing: path ? null : "install Debian's firefox-esr, or set KENNISBANK_FIREFOX to its path",
  async start() {
    const browser = await puppeteer.launch({ browser: "firefox", executablePath: path, headless: true });
    let page = null;
    const complaints = [];
    return {
      version: await browser.version(),
      async open(address, width) {
        // A page of its own for each visit: what a visitor stored must not reach the next one.
        await page?.close();
        page = await browser.newPage();
        page.on("pageerror", (error) => complaints.push(error.message));
        // A card allows nothing but its own style; in a frame, where it belongs, no icon is asked for.
        page.on("console", (message) => message.type() === "error" && !message.text().includes("/favicon.ico") && complaints.push(message.text()));
        await page.setViewport({ width, height: 900 });
        await page.goto(address, { waitUntil: "load" });
      },
      run: (script) => page.evaluate(script),
      type: (selector, text) => page.type(selector, text),
      click: (selector) => page.click(selector),
      // A booklet is longer than a picture can be.
      picture: async (file) => {
        const [width, height] = await page.evaluate("[innerWidth, document.documentElement.scrollHeight]");
        await page.screenshot({ path: file, clip: { x: 0, y: 0, width, height: Math.min(height, 12_000) } });
      },
      complaints: () => complaints.splice(0),
      stop: () => browser.close(),
    };
  },
};
