/** Draws a chart of coverage as SVG: a bar for each day, stacked by label, on a panel of its own, so that it reads on dark and on light. */
import type { Chart } from '../../alert/message.ts';
import { shorten } from '../../shorten.ts';

export const CHART_WIDTH = 720;
const [LEFT, TOP, PLOT_HEIGHT, LEGEND_ROW] = [24, 76, 150, 26] as const;
const PLOT_WIDTH = CHART_WIDTH - 2 * LEFT;

/** Six colours that are told apart on the panel, also by people who see few colours; the last is for all other labels. */
const colours = ['#56b4e9', '#e69f00', '#2fbf91', '#f0e442', '#e78ac3', '#d55e00'] as const;
const [OTHER_COLOUR, OTHER] = ['#94a3b8', 'Other'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The whole picture, for the font family Inter. Pure: the same chart gives the same picture. */
export function chartSvg({ title, days }: Chart): string {
  const names = shownLabels(days);
  const sums = days.map(({ counts }) => counts.reduce((sum, [, count]) => sum + count, 0));
  const most = Math.max(1, ...sums);
  const legend = legendOf(names);
  const height = TOP + PLOT_HEIGHT + 44 + legend.rows * LEGEND_ROW;
  const slot = PLOT_WIDTH / Math.max(1, days.length);
  const every = Math.ceil(days.length / 10);
  const bars = days.map(({ day, counts }, index) => {
    const x = LEFT + index * slot;
    const [sum = 0] = sums.slice(index);
    const label = index % every === 0 ? written(x + slot / 2, TOP + PLOT_HEIGHT + 22, dayText(day), 13) : '';
    return stack(x, slot, most, stacked(counts, names)) + total(x + slot / 2, sum, most) + label;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}" font-family="Inter">`,
    `<rect width="${CHART_WIDTH}" height="${height}" rx="10" fill="#1e293b"/>`,
    `<text x="${LEFT}" y="36" font-size="18" fill="#f8fafc">${escaped(shorten(title, 60))}</text>`,
    ...bars,
    `<rect x="${LEFT}" y="${TOP + PLOT_HEIGHT}" width="${PLOT_WIDTH}" height="1" fill="#64748b"/>`,
    legend.svg,
    '</svg>',
  ].join('\n');
}

/** The labels with most coverage first; at most six, the rest counts as other. */
function shownLabels(days: Chart['days']): string[] {
  const sums = new Map<string, number>();
  for (const { counts } of days) for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  const names = [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return names.length <= colours.length ? names : [...names.slice(0, colours.length), OTHER];
}

function colourOf(index: number): string {
  return colours[index] ?? OTHER_COLOUR;
}

/** The counts of a day in the order of the legend. */
function stacked(counts: Chart['days'][number]['counts'], names: readonly string[]): number[] {
  const sums = names.map(() => 0);
  for (const [name, count] of counts) {
    const at = names.indexOf(name);
    const index = at === -1 ? names.length - 1 : at;
    sums[index] = (sums[index] ?? 0) + count;
  }
  return sums;
}

function stack(x: number, slot: number, most: number, sums: readonly number[]): string {
  const width = Math.min(48, slot * 0.7);
  let y = TOP + PLOT_HEIGHT;
  return sums
    .map((count, index) => {
      const height = (count / most) * PLOT_HEIGHT;
      y -= height;
      if (count === 0) return '';
      const left = (x + (slot - width) / 2).toFixed(1);
      return `<rect x="${left}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${colourOf(index)}"/>`;
    })
    .join('');
}

function total(x: number, sum: number, most: number): string {
  return sum === 0 ? '' : written(x, TOP + PLOT_HEIGHT - (sum / most) * PLOT_HEIGHT - 7, String(sum), 13);
}

function written(x: number, y: number, words: string, size: number): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="#cbd5e1" text-anchor="middle">${escaped(words)}</text>`;
}

function legendOf(names: readonly string[]): { readonly svg: string; readonly rows: number } {
  let [x, row] = [LEFT, 0];
  const keys = names.map((name, index) => {
    const words = shorten(name, 28);
    const width = 32 + words.length * 7.6;
    if (x > LEFT && x + width > CHART_WIDTH - LEFT) [x, row] = [LEFT, row + 1];
    const y = TOP + PLOT_HEIGHT + 42 + row * LEGEND_ROW;
    const key = `<rect x="${x.toFixed(1)}" y="${y}" width="12" height="12" rx="2" fill="${colourOf(index)}"/><text x="${(x + 18).toFixed(1)}" y="${y + 11}" font-size="13" fill="#e2e8f0">${escaped(words)}</text>`;
    x += width;
    return key;
  });
  return { svg: keys.join(''), rows: row + 1 };
}

/** `2024-02-12` as `12 Feb`. */
function dayText(day: string): string {
  const [, month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
}

/** Text within SVG: no markup of its own, and none of the characters that XML refuses. */
function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
