/** The style of the pages: readable on a phone, in the dark, on paper. */

export const style = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #55606f; --paper: #fbfaf7; --card: #fff; --line: #d9d5cb; --accent: #1f4e79; --warn: #8a4b00; --warnbg: #fff4e0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #a9b0ba; --paper: #14181d; --card: #1c2229; --line: #37404b; --accent: #8fbfe8; --warn: #ffc774; --warnbg: #33270f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, "Times New Roman", serif; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; border-bottom: 3px double var(--line); }
h1, h2, h3, nav, .small, .badge, label, button, input, select, table, summary { font-family: system-ui, "Segoe UI", sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 0 0 .6rem; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
p { margin: .4rem 0; overflow-wrap: anywhere; }
ul { margin: .4rem 0; padding-left: 1.2rem; } li { margin: .35rem 0; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: 0; margin: .8rem 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1.1rem 1.25rem; margin: 1.2rem 0; }
.two { display: grid; gap: 1.2rem; } .two > *, .stack > section { margin: 0; min-width: 0; } .stack { display: flex; flex-direction: column; gap: 1.2rem; } .two { align-items: start; }
@media (min-width: 56rem) { .two { grid-template-columns: 1fr 1fr; } }
.small { font-size: .83rem; color: var(--soft); }
.cite { white-space: normal; }
.badge { display: inline-block; font-size: .78rem; border: 1px solid var(--line); border-radius: 3px; padding: 0 .4rem; color: var(--ink); }
.field .name { font-family: system-ui, sans-serif; font-size: .83rem; color: var(--soft); display: block; }
.caution { color: var(--warn); background: var(--warnbg); border-left: 4px solid var(--warn); padding: .35rem .6rem; }
form { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: .5rem 0; }
label { font-size: .83rem; color: var(--soft); display: flex; flex-direction: column; gap: .15rem; max-width: 100%; }
input, select, button { font-size: 1rem; padding: .45rem .6rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--card); color: var(--ink); max-width: 100%; }
.ask input { min-width: min(30rem, 78vw); }
button { background: var(--accent); color: var(--card); border-color: var(--accent); cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; } .skip:focus { position: static; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 1.1rem; border-left: 2px solid var(--line); }
.timeline li { position: relative; margin: 0 0 1.1rem; }
.timeline .when { font-family: system-ui, sans-serif; font-size: .83rem; color: var(--soft); margin: 0; }
.timeline .what { margin: .1rem 0; }
.timeline .mark { position: absolute; left: -1.62rem; background: var(--card); color: var(--accent); line-height: 1.4; }
.timeline .alleged .what, .timeline .denied .what { font-style: italic; }
.timeline .decided .what, .timeline .agreed .what { font-weight: bold; }
.legend span { margin-right: .8rem; white-space: nowrap; }
.chart { width: 100%; height: auto; max-height: 14rem; } .chart text { font: 10px system-ui, sans-serif; text-anchor: middle; fill: var(--soft); }
.key { width: .7rem; height: .7rem; }
.label-complaint, .label-appeal { fill: #9b4d4d; } .label-ruling, .label-sentencing { fill: #1f4e79; } .label-settlement, .label-plea { fill: #5b7f3b; }
.label-hearing, .label-filing { fill: #5b8bb5; } .label-enforcement, .label-pardon { fill: #7a5195; } .label-personnel, .label-business { fill: #b5893a; }
.label-market, .label-commentary, .label-other { fill: #8b8f96; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; vertical-align: top; }
.answer { border-left: 4px solid var(--accent); }
@media print { nav, form, .skip, summary { display: none; } section { border: 0; padding: 0; break-inside: avoid-page; } body { background: #fff; color: #000; font-size: 11pt; } }
`;

/** A scale in one line, for the tab of the browser. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f4e79"/><path d="M16 6v20M9 26h14M7 10h18M7 10l-4 8h8zM25 10l-4 8h8z" fill="none" stroke="#fff" stroke-width="2"/></svg>`;
