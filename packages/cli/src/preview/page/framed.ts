/**
 * A message for a frame: its links open in a new window, which the frame's sandbox does not allow, so that a click does
 * not put another page in the place of the message. Otherwise it is the message as it is sent.
 */
export const framed = (html: string): string =>
  html.replace(/<head(?:\s[^>]*)?>/i, (head) => `${head}<base target="_blank">`);
