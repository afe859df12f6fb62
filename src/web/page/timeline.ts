/** Draws the timeline of a case: alleged, denied, agreed and decided told apart by a word and a mark, not by colour alone. */
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { type TimelineEntry, timelineTypes } from '../../case/timeline.ts';
import { citation, speakersText } from '../../command/wording/citation.ts';
import { type Html, html } from './message-html.ts';

/** What is wanted; empty for everything. */
export type TimelineFilter = { readonly type: string; readonly proceeding: string; readonly speaker: string };

const marks: Readonly<Record<TimelineEntry['standing'], { mark: string; word: string }>> = {
  decided: { mark: '■', word: 'decided' },
  agreed: { mark: '◆', word: 'agreed' },
  recorded: { mark: '●', word: 'on record' },
  reported: { mark: '○', word: 'reported' },
  alleged: { mark: '△', word: 'alleged' },
  denied: { mark: '▽', word: 'denied' },
};

/** The entries that the filter leaves, newest first. */
export function filtered({ timeline }: CourtCase, { type, proceeding, speaker }: TimelineFilter): TimelineEntry[] {
  return timeline
    .filter(
      (entry) =>
        (type === '' || entry.type === type) &&
        (proceeding === '' || entry.proceeding === proceeding) &&
        (speaker === '' || entry.speakers.includes(speaker)),
    )
    .toReversed();
}

export function timelineHtml(courtCase: CourtCase, filter: TimelineFilter): Html {
  const entries = filtered(courtCase, filter);
  const speakers = [...new Set(courtCase.timeline.flatMap((entry) => entry.speakers))].toSorted();
  const types = timelineTypes.filter((type) => courtCase.timeline.some((entry) => entry.type === type));
  const proceedings = courtCase.proceedings.map(({ id, name }) => [id, name] as const);
  return html`
    <form class="filter" method="get" action="#timeline">
      ${select(
        'type',
        'Kind',
        types.map((type) => [type, type] as const),
        filter.type,
      )}
      ${select('proceeding', 'Proceeding', proceedings, filter.proceeding)}
      ${select(
        'speaker',
        'Who says it',
        speakers.map((id) => [id, speakersText(courtCase, [id])] as const),
        filter.speaker,
      )}
      <button type="submit">Show</button>
      <a href="?#timeline">Everything</a>
    </form>
    <p class="small" role="status">${entries.length} of ${courtCase.timeline.length} entries, newest first.</p>
    <p class="legend small">${Object.values(marks).map(({ mark, word }) => html`<span><span aria-hidden="true">${mark}</span> ${word}</span> `)}</p>
    <ol class="timeline">${entries.map((entry) => entryHtml(entry, courtCase))}</ol>`;
}

function select(name: string, label: string, values: readonly (readonly [string, string])[], chosen: string): Html {
  return html`<label>${label}
    <select name="${name}"><option value="">all</option>${values.map(
      ([value, text]) => html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`,
    )}</select></label>`;
}

function entryHtml(entry: TimelineEntry, courtCase: CourtCase): Html {
  const { mark, word } = marks[entry.standing];
  const until = entry.until === undefined ? '' : ` to ${dateInWords(entry.until)}`;
  const proceeding = courtCase.proceedings.find(({ id }) => id === entry.proceeding)?.name ?? 'beside the proceedings';
  const status = entry.status === 'happened' ? '' : html` <span class="badge">${entry.status}</span>`;
  return html`<li class="${entry.standing}" id="${entry.id}">
    <p class="when"><time datetime="${entry.date}">${dateInWords(entry.date)}${until}</time>${entry.disputedDate ? ' (sources differ)' : ''}</p>
    <p class="what"><span class="mark" aria-hidden="true">${mark}</span> ${entry.what}</p>
    ${entry.detail === undefined ? '' : html`<p>${entry.detail}</p>`}
    <p class="small"><span class="badge">${entry.type}</span> <span class="badge">${word} by ${speakersText(courtCase, entry.speakers)}</span>${status}
      ${proceeding} <span class="cite">${citation(courtCase, entry.sources)}</span></p>
    ${entry.corrections.map(
      (correction) =>
        html`<p class="caution small"><strong>Error of a source</strong> ${citation(courtCase, [correction.source])}: ${correction.said}. Right: ${correction.right}.</p>`,
    )}
    ${entry.conflicts.map(
      (conflict) =>
        html`<p class="caution small"><strong>Sources differ</strong> on ${conflict.point}: ${conflict.versions
          .map(({ says, sources }) => `${says} ${citation(courtCase, sources)}`)
          .join('; ')}.</p>`,
    )}
  </li>`;
}
