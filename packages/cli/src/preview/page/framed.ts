/**
 * A message for a frame. Its links open in a new window, which the frame's sandbox does not allow, so that a click does
 * not put another page in the place of the message; and its logo has no address, so that nothing is fetched and its words
 * are shown. Otherwise it is the message as it is sent.
 */
export const framed = (html: string): string =>
  html
    .replace(/<head(?:\s[^>]*)?>/i, (head) => `${head}<base target="_blank">`)
    .replace(/(<img\b[^>]*?)\ssrc="[^"]*"/gi, "$1");
