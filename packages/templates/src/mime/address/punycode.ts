// Punycode (RFC 3492, sections 5, 6.1 and 6.2), in one direction: the runtime encodes, and not every one looks into what
// is encoded already.

const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

function adapted(delta: number, points: number, first: boolean): number {
  let left = first ? Math.floor(delta / damp) : delta >> 1;
  left += Math.floor(left / points);
  let k = 0;
  for (; left > ((base - tMin) * tMax) >> 1; k += base) left = Math.floor(left / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew));
}

/** A letter or digit as a number, or −1. */
function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : -1;
}

/**
 * What stands for punycode in lower case, without `xn--`.
 *
 * @returns undefined when it stands for nothing
 * @example decodePunycode("bcher-kva") // "bücher"
 */
export function decodePunycode(text: string): string | undefined {
  const basic = text.lastIndexOf("-");
  const points = Array.from(text.slice(0, Math.max(basic, 0)), (letter) => letter.charCodeAt(0));
  let point = 128;
  let bias = 72;
  let index = 0;
  for (let at = basic > 0 ? basic + 1 : 0; at < text.length; ) {
    const before = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit < 0) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (index > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    const count = points.length + 1;
    bias = adapted(index - before, count, before === 0);
    point += Math.floor(index / count);
    index %= count;
    if (point > 0x10ffff) return undefined;
    points.splice(index++, 0, point);
  }
  return String.fromCodePoint(...points);
}
