const form = document.querySelector<HTMLFormElement>("[data-kb-share]");
if (form) {
  // After the readable part was painted: the form is long, and so is its script.
  const { startSharing } = await import("./share/start");
  await rest();
  startSharing(form);
}

/** Lets the browser respond to input in between. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export {};
