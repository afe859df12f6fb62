/** Draws how many stories there were each week, by label, as a small picture with the same numbers as a table. */
import type { StoryLine } from '../../command/view.ts';
import { labelName } from '../../news/label/label-table.ts';
import { type Label, labels } from '../../news/label/labels.ts';
import { type Html, html } from './message-html.ts';

const WEEK_MS = 7 * 86_400_000;
export const WEEKS = 12;
const [BAR, GAP, HEIGHT] = [34, 10, 120] as const;

type Week = { readonly from: number; readonly counts: readonly (readonly [Label, number])[]; readonly total: number };

/** The last twelve weeks up to `now` (epoch ms). */
export function coverageHtml(stories: readonly StoryLine[], now: number): Html {
  const weeks = Array.from({ length: WEEKS }, (_, index) => weekOf(stories, now - (WEEKS - index) * WEEK_MS));
  const total = weeks.reduce((sum, week) => sum + week.total, 0);
  if (total === 0) return html`<p>No story had coverage in the last ${WEEKS} weeks.</p>`;
  const most = Math.max(...weeks.map((week) => week.total));
  const width = WEEKS * (BAR + GAP);
  const alt = `Stories with coverage per week: ${weeks.map(({ total: count }) => count).join(', ')}`;
  const shown = labels.filter((label) => weeks.some(({ counts }) => counts.some(([one]) => one === label)));
  return html`<svg class="chart" viewBox="0 0 ${width} ${HEIGHT + 22}" role="img" aria-label="${alt}">
      ${weeks.map((week, index) => barHtml(week, index, most))}
    </svg>
    <p class="legend small">${shown.map((label) => html`<span><svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class="label-${label}" width="10" height="10"></rect></svg> ${labelName(label)}</span> `)}</p>
    <details><summary>The same as a table</summary>
      <table><thead><tr><th scope="col">Week from</th><th scope="col">Stories</th><th scope="col">Of which</th></tr></thead>
      <tbody>${weeks.map((week) => html`<tr><th scope="row">${dayText(week.from)}</th><td>${week.total}</td><td>${week.counts.map(([label, count]) => `${count} ${labelName(label)}`).join(', ')}</td></tr>`)}</tbody></table>
    </details>`;
}

function weekOf(stories: readonly StoryLine[], from: number): Week {
  const own = stories.filter(({ lastAt }) => lastAt >= from && lastAt < from + WEEK_MS);
  const counts = labels.flatMap((label): (readonly [Label, number])[] => {
    const count = own.filter((story) => story.label === label).length;
    return count === 0 ? [] : [[label, count]];
  });
  return { from, counts, total: own.length };
}

function barHtml({ from, counts, total }: Week, index: number, most: number): Html {
  const x = index * (BAR + GAP);
  let y = HEIGHT;
  const parts = counts.map(([label, count]) => {
    const height = (count / most) * (HEIGHT - 16);
    y -= height;
    return html`<rect class="label-${label}" x="${x}" y="${y.toFixed(1)}" width="${BAR}" height="${height.toFixed(1)}"></rect>`;
  });
  const number = total === 0 ? '' : html`<text x="${x + BAR / 2}" y="${(y - 4).toFixed(1)}">${total}</text>`;
  return html`${parts}${number}<text x="${x + BAR / 2}" y="${HEIGHT + 16}">${dayText(from).replace(/ \d{4}$/, '')}</text>`;
}

function dayText(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(
    at,
  );
}
