/** An element with a class and what is in it. Texts stay texts: nothing of a visitor or a page is ever read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") {
    made.className = className;
  }

  made.append(...children);
  return made;
}

export function link(href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element("a", className, ...children);
  made.href = href;
  return made;
}
