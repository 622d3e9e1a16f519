/** Pieces of text that a reader can see, with the element that each stands in. */
export function visibleTexts(): readonly { readonly text: Text; readonly element: HTMLElement }[] {
  const found: { text: Text; element: HTMLElement }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const element = text.parentElement as HTMLElement;
    if (text.data.trim() === "" || !element.checkVisibility({ opacityProperty: true })) continue;
    found.push({ text, element });
  }
  return found;
}

/** Where an element stands, as a reader of the source finds it. */
export function nameOf(element: Element): string {
  const name = element.className ? `${element.localName}.${element.className}` : element.localName;
  const around = element.parentElement?.closest("[class]");
  return around && around !== document.body ? `${around.className} ▸ ${name}` : name;
}
