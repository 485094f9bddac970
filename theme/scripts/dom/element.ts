/** Creates an element with a class and children. Strings become text nodes, so input is never parsed as markup. */
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
