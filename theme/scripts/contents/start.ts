/** Marks in the list of contents where the reader is: at the last heading above the upper third of the window. */
export function startContents(contents: HTMLElement): void {
  const links = new Map([...contents.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66%" });
  headings.forEach((heading) => observer.observe(heading));

  function mark(): void {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    contents.querySelector("[aria-current]")?.removeAttribute("aria-current");
    links.get(passed.at(-1)?.id ?? "")?.setAttribute("aria-current", "true");
  }
}
