/** The desk: a head with the ways to go, lists that fill a screen, and buttons side by side. */
export const desk = `
.desk { --measure: 68rem; }
.desk main { padding-top: var(--space-5); }
.desk .top .frame { row-gap: 0; }
.desk-nav { display: flex; flex-wrap: wrap; gap: 0 var(--space-2); }
.desk-nav a, .filters a {
  display: inline-flex; align-items: center; min-height: var(--target); padding: 0 var(--space-3);
  text-decoration: none; font-weight: 600; border-bottom: 3px solid transparent;
}
.desk-nav a:hover, .filters a:hover { background: var(--accent-wash); }
.desk-nav a[aria-current], .filters a[aria-current] { border-color: var(--accent); color: var(--ink); }
.desk-person { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); font-size: 0.9375rem; }
.more .desk-person { font-size: inherit; }
.desk main form.stack, .desk main .error-summary { max-width: 46rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0 var(--space-1); border-bottom: 1px solid var(--line); }
.due-list { display: grid; gap: var(--space-2); }
.due {
  position: relative; display: grid; gap: var(--space-1) var(--space-5); background: var(--surface);
  border: 1px solid var(--line); border-left: 4px solid var(--line-strong); border-radius: var(--radius-small);
  padding: var(--space-3) var(--space-4);
}
.due > * { min-width: 0; overflow-wrap: anywhere; }
.due-late { border-left-color: var(--danger); }
.due:hover { border-color: var(--accent); }
.due h3 a { text-decoration: none; }
.due h3 a::after { content: ""; position: absolute; inset: 0; }
.due h3 a:focus-visible { outline: none; }
.due:has(h3 a:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
.due:hover h3 a { text-decoration: underline; }
.due-when { font-variant-numeric: tabular-nums; }
.due-when strong { display: block; }
.due-late .due-when strong { color: var(--danger); }
.due-tags { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
@media (max-width: 30rem) {
  .desk-nav { order: 1; flex-basis: 100%; gap: 0; font-size: 0.9375rem; margin-inline: calc(-1 * var(--space-1)); }
  .desk-nav a { padding: 0 var(--space-1); }
  .keys-open { display: none; }
}
@media (min-width: 48rem) {
  .due { grid-template-columns: 13rem minmax(0, 1fr) fit-content(21rem); align-items: center; }
  .due-pair { grid-template-columns: minmax(0, 1fr) auto; }
}
.sheet { display: grid; gap: var(--space-6); align-items: start; }
.sheet > * { min-width: 0; }
@media (min-width: 60rem) { .sheet { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.note-danger { border-color: var(--danger); background: var(--danger-wash); }
.press { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: var(--space-2); }
.press .button { width: 100%; padding: var(--space-2) var(--space-3); }
@media (min-width: 48rem) { .press { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
.sheet .card .facts dt { flex-basis: 8rem; }
.more { display: flex; flex-wrap: wrap; gap: 0 var(--space-5); align-items: center; }
.more a { display: inline-flex; align-items: center; min-height: var(--target); }
.numbers li { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); align-items: center; }
.numbers a { display: inline-flex; align-items: center; min-height: var(--target); font-weight: 650; font-size: 1.125rem; font-variant-numeric: tabular-nums; }
dialog { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); color: var(--ink); padding: var(--space-5); max-width: min(34rem, calc(100vw - 2rem)); box-shadow: var(--shadow); }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
.keys { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); gap: var(--space-2) var(--space-4); }
.keys > div { display: flex; gap: var(--space-3); align-items: baseline; }
kbd { display: inline-block; min-width: 1.75rem; padding: 0 var(--space-2); text-align: center; font: inherit; font-weight: 600; border: 1px solid var(--line-strong); border-bottom-width: 3px; border-radius: 0.375rem; background: var(--sunken); }
.visit-actions { position: relative; display: flex; flex-wrap: wrap; gap: 0 var(--space-4); align-items: center; }
.visit-actions .desk-person { gap: var(--space-2); }
.visit-actions a { display: inline-flex; align-items: center; min-height: var(--target); }
.button-small { min-height: var(--target); padding: var(--space-1) var(--space-4); width: auto; }
.tight-choices .choices-row { grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: var(--space-2); }
.tight-choices .choice { min-height: var(--target); padding: var(--space-1) var(--space-3); }
summary { cursor: pointer; min-height: var(--target); display: flex; align-items: center; color: var(--accent); font-weight: 600; }
.rows li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--space-4); min-height: var(--target); padding-block: var(--space-1); border-top: 1px solid var(--line); }
.rows li:first-child { border-top: 0; }
.rows a { display: inline-flex; align-items: center; min-height: var(--target); font-weight: 600; }
.hours > div { display: flex; flex-wrap: wrap; padding: var(--space-1) 0; }
.hours dt { flex: 0 0 8rem; }
.hours dd { font-variant-numeric: tabular-nums; }
.week-hours { display: grid; gap: var(--space-3); }
@media (min-width: 34rem) {
  .week-hours .field { display: grid; grid-template-columns: 8rem 1fr; align-items: center; gap: 0 var(--space-4); }
  .week-hours .field-error { grid-column: 2; }
}
.code textarea { min-height: 24rem; font: 0.875rem/1.5 ui-monospace, "SFMono-Regular", Menlo, monospace; white-space: pre; overflow-x: auto; }
.desk .pair { align-items: end; }
.figures .facts > div { justify-content: space-between; }
.figures .facts dt, .figures .facts dd { flex: 0 1 auto; order: 0; }
.period > * { max-width: 100%; }
.period { display: flex; flex-wrap: wrap; gap: var(--space-3) var(--space-4); align-items: end; }
.headline { font-size: clamp(1.75rem, 1.4rem + 2vw, 2.5rem); font-weight: 650; letter-spacing: -0.015em; }
.table-scroll { container-type: inline-size; overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-4) var(--space-5); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-size: 1.25rem; font-weight: 650; padding-bottom: var(--space-3); }
th, td { text-align: right; padding: var(--space-2) var(--space-3); border-top: 1px solid var(--line); font-weight: 400; vertical-align: middle; }
thead th, thead td { border-top: 0; color: var(--ink-soft); font-size: 0.9375rem; vertical-align: bottom; }
th:first-child { text-align: left; padding-left: 0; font-weight: 600; }
th .quiet { font-weight: 400; }
.row-link { display: inline-flex; align-items: center; min-height: var(--target); }
tfoot th, tfoot td { border-top: 2px solid var(--line-strong); font-weight: 600; }
.bar-cell { width: 40%; min-width: 8rem; }
.bar { display: block; width: 100%; height: 0.875rem; }
.key { width: 0.7rem; height: 0.7rem; }
.bar-rest { fill: var(--sunken); }
.bar-good { fill: var(--good); }
.bar-warning { fill: var(--warning); }
.bar-danger { fill: var(--danger); }
@media (max-width: 30rem) { .table-scroll { padding: var(--space-4); } }
/* Where the columns do not fit, each row is a block and each cell says what its column is. */
@container (max-width: 40rem) {
  .table-scroll :is(table, caption, tbody, tfoot, th, td) { display: block; }
  .table-scroll thead { display: none; }
  .table-scroll tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(7rem, 100%), 1fr)); gap: var(--space-2) var(--space-4); padding: var(--space-3) 0; border-top: 1px solid var(--line); }
  .table-scroll :is(th, td) { border: 0; padding: 0; text-align: left; overflow-wrap: anywhere; }
  .table-scroll :is(th, .bar-cell) { grid-column: 1 / -1; width: auto; }
  td[data-column]::before { content: attr(data-column); display: block; color: var(--ink-soft); font-size: 0.9375rem; font-weight: 400; }
  .of-good::before { border-left: 0.7rem solid var(--good); padding-left: var(--space-2); }
  .of-warning::before { border-left: 0.7rem solid var(--warning); padding-left: var(--space-2); }
  .of-danger::before { border-left: 0.7rem solid var(--danger); padding-left: var(--space-2); }
}
@media print { .desk-nav, .desk-person, .filters, .more { display: none; } .due { break-inside: avoid; } }
`;
