// Whole numbers as text: five bits a character, the sixth says that more follow. A third of the size of decimal lists,
// and read in one loop without a library.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Writes numbers of 0 and above. */
export function writeNumbers(numbers: Iterable<number>): string {
  const characters: string[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      characters.push(alphabet[32 + (rest % 32)] as string);
      rest = Math.floor(rest / 32);
    }
    characters.push(alphabet[rest] as string);
  }
  return characters.join("");
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): Int32Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < alphabet.length; index++) values[alphabet.charCodeAt(index)] = index;
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] as number;
    number += (value & 31) << shift;
    if (value >= 32) shift += 5;
    else {
      numbers[count++] = number;
      number = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, count);
}

/** A number that may be below 0, as one that is not. */
export const zigzag = (number: number): number => (number < 0 ? -number * 2 - 1 : number * 2);
export const unzigzag = (number: number): number =>
  number % 2 === 1 ? -(number + 1) / 2 : number / 2;
