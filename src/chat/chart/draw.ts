/** Makes a PNG of a chart, for platforms that show pictures. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Chart } from '../../alert/message.ts';
import { CHART_WIDTH, chartSvg } from './chart-svg.ts';

/** Pixels for each unit of the drawing, for screens that are dense. */
const DENSITY = 2;

let font: Promise<Uint8Array> | null = null;

/** The drawing as a PNG, 1,440 pixels wide. The first call reads the renderer and its font. */
export async function drawChart(chart: Chart): Promise<Buffer> {
  font ??= prepare();
  const picture = new Resvg(chartSvg(chart), {
    fitTo: { mode: 'width', value: CHART_WIDTH * DENSITY },
    font: { fontBuffers: [await font], defaultFontFamily: 'Inter' },
  });
  const rendered = picture.render();
  try {
    return Buffer.from(rendered.asPng());
  } finally {
    rendered.free();
    picture.free();
  }
}

async function prepare(): Promise<Uint8Array> {
  const require = createRequire(import.meta.url);
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return new Uint8Array(await readFile(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')));
}
