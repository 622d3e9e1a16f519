import { byId, element } from "./element";

/**
 * Says so where a frame does not follow the scheme of the element that embeds it: there the switch between light and dark
 * could only mislead.
 */
export function tryScheme(): void {
  const frame = element("iframe", {
    sandbox: "allow-same-origin",
    class: "unseen",
    title: "Trial",
  });
  frame.style.colorScheme = "dark";
  const light = element("iframe", {
    sandbox: "allow-same-origin",
    class: "unseen",
    title: "Trial",
  });
  light.style.colorScheme = "light";
  document.body.append(frame, light);
  requestAnimationFrame(() => {
    const isDark = (one: HTMLIFrameElement) =>
      one.contentWindow?.matchMedia("(prefers-color-scheme: dark)").matches;
    byId("scheme-note").hidden = isDark(frame) === true && isDark(light) === false;
    frame.remove();
    light.remove();
  });
}
