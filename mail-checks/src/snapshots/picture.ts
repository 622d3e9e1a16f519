import { PNG } from "pngjs";

/** A picture of so many pixels across, red, green, blue and opacity for each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const readPicture = (png: Buffer): Picture => PNG.sync.read(png);

export function writePicture({ data, height, width }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** Steps between two shades of a channel: fewer make smaller files, and no layout hangs on them. */
const step = 8;

/** The mean of one channel in a square of pixels. */
function mean(
  { data, height, width }: Picture,
  x: number,
  y: number,
  size: number,
  channel: number,
): number {
  let sum = 0;
  let count = 0;
  for (let row = y; row < Math.min(y + size, height); row++)
    for (let column = x; column < Math.min(x + size, width); column++) {
      sum += data[(row * width + column) * 4 + channel] as number;
      count++;
    }
  return sum / count;
}

/** The same picture, smaller: one pixel for each square of `size` pixels. Letters become grey lines. */
export function smaller(picture: Picture, size: number): Picture {
  const width = Math.floor(picture.width / size);
  const height = Math.floor(picture.height / size);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 4; channel++) {
        const shade = mean(picture, x * size, y * size, size, channel);
        data[(y * width + x) * 4 + channel] =
          channel === 3 ? 255 : Math.min(255, Math.round(shade / step) * step);
      }
  return { width, height, data };
}
