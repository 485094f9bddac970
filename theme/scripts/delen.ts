const form = document.querySelector<HTMLFormElement>("[data-kb-share]");
if (form) {
  // After what can be read without it was drawn: the form is long, and so is its script.
  const { startSharing } = await import("./share/start");
  startSharing(form);
}

export {};
