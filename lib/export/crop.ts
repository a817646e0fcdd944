/** Which part of a picture of the window is kept: the marked place, with enough around it to be recognised. */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** All in CSS pixels. */
const margin = 32;
const least: Size = { width: 900, height: 220 };

/** @param scale pixels of the picture for one of the window's  @returns whole pixels of the picture */
export function cropOf(area: Box, scale: number, picture: Size): Box & Size {
  const [left, right] = widened(area.left, area.right, least.width, picture.width / scale);
  const [top, bottom] = widened(area.top, area.bottom, least.height, picture.height / scale);
  const box = {
    left: Math.floor(left * scale),
    top: Math.floor(top * scale),
    right: Math.min(picture.width, Math.ceil(right * scale)),
    bottom: Math.min(picture.height, Math.ceil(bottom * scale)),
  };
  return { ...box, width: box.right - box.left, height: box.bottom - box.top };
}

/** A stretch with its margin, at least so long, pushed back into the window where it would stick out. */
function widened(from: number, to: number, atLeast: number, end: number): [from: number, to: number] {
  const length = Math.min(end, Math.max(to - from + 2 * margin, atLeast));
  const start = Math.min(Math.max(0, (from + to - length) / 2), end - length);
  return [start, start + length];
}
