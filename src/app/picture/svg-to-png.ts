import type { figureSvg } from './figure-svg.ts';

/** Pixels of the picture for each of the page. */
const SCALE = 2;

/** A drawing as a PNG of twice its size. @throws when the browser cannot draw it */
export async function svgToPng(
  { svg, width, height }: ReturnType<typeof figureSvg>,
  page: Document,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = page.createElement('img');
    image.width = width * SCALE;
    image.height = height * SCALE;
    image.src = url;
    await image.decode();
    const canvas = page.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('the browser gave no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
