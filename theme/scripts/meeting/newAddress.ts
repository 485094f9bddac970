/** Calls back when the address names another meeting. A link within the page only moves the focus: the meeting stays in the address. */
export function onNewAddress(open: () => void): void {
  addEventListener("hashchange", ({ oldURL }) => {
    if (document.getElementById(location.hash.slice(1))) {
      history.replaceState(null, "", oldURL);
    } else {
      open();
    }
  });
}
