/** Widths in pixels at which a picture is kept as WebP; one narrower than a width is not blown up to it. */
export const pictureWidths = [480, 960, 1600] as const;

/** Width of the JPEG for link previews (Open Graph), in pixels. */
export const previewWidth = 1200;

/**
 * The widths a picture of some width is kept at as WebP, narrowest first; never empty.
 * @param width of the picture itself, in pixels
 */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, pictureWidths[2]);
  return [...pictureWidths.filter((each) => each < widest), widest];
}

/** What is taken in: `bytes` of the file, `pixels` of the picture (width × height), `side` the shortest side. */
export const pictureLimits = { bytes: 25_000_000, pixels: 80_000_000, side: 16 } as const;
