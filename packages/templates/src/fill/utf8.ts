// The two globals of every runtime that the language's own types leave out.
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array;
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8 of a string; a lone surrogate becomes U+FFFD. */
export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** Writes the UTF-8 of a string, which must fit; returns how many bytes it has. */
export const encodeUtf8Into = (text: string, into: Uint8Array): number =>
  encoder.encodeInto(text, into).written;

/** String of UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
