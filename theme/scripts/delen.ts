const form = document.querySelector<HTMLFormElement>("[data-kb-share]");
if (form) {
  // After what can be read without it was drawn: the form is long, and so is its script.
  const { startSharing } = await import("./share/start");
  await rest();
  startSharing(form);
}

/** Lets the browser answer whoever reads or scrolls meanwhile. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export {};
