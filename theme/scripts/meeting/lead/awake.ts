/** Keeps the screen on where the browser allows it, for as long as the page is looked at. */
export function stayAwake(): void {
  const ask = () => {
    if (document.visibilityState === "visible") {
      // Refused on a low battery, or unknown: then the screen sleeps as it always does.
      void navigator.wakeLock?.request("screen").catch(() => {});
    }
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
