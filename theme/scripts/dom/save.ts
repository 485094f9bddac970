/** Offers a text as a file to save; nothing goes over the network. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Deferred: the browser may only start reading it now.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
