// WebKitGTK over WebDriver, as the driver that browsers.mjs asks for. It has no headless mode, so it gets a display of its own (Xvfb).
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Builder, By, Capabilities } from "selenium-webdriver";

const driver = ["/usr/bin/WebKitWebDriver", "/usr/bin/WebKitWebDriver6.0"].find((usual) => existsSync(usual));
const display = "/usr/bin/Xvfb";
const port = 4799;
const screen = ":97";

export const webkit = {
  name: "WebKitGTK",
  missing: driver && existsSync(display) ? null : "install Debian's webkit2gtk-driver and xvfb",
  async start() {
    const processes = [
      spawn(display, [screen, "-screen", "0", "1600x1200x24"]),
      spawn(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: screen } }),
    ];
    await setTimeout(1500);
    const options = { binary: miniBrowser(), args: ["--automation"] };
    const capabilities = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options });
    const browser = await new Builder().disableEnvironmentOverrides().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    return {
      version: (await browser.getCapabilities()).get("browserVersion"),
      async open(address, width) {
        await browser.manage().window().setRect({ x: 0, y: 0, width, height: 1000 });
        await browser.get(address);
      },
      run: (script) => browser.executeScript(`return (${script});`),
      type: async (selector, text) => (await browser.findElement(By.css(selector))).sendKeys(text),
      click: async (selector) => (await browser.findElement(By.css(selector))).click(),
      picture: async (file) => writeFile(file, await browser.takeScreenshot(), "base64"),
      // Its protocol does not report errors of scripts; the walks show whether they work.
      complaints: () => [],
      async stop() {
        await browser.quit();
        for (const started of processes.reverse()) {
          started.kill();
        }
      },
    };
  },
};

function miniBrowser() {
  const names = ["webkit2gtk-4.1", "webkitgtk-6.0"];
  return readdirSync("/usr/lib")
    .flatMap((folder) => names.map((name) => join("/usr/lib", folder, name, "MiniBrowser")))
    .find((path) => existsSync(path));
}
