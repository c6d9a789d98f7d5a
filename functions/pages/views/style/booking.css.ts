/** Lists to pick from, the week of days, and the times of one day. */
export const booking = `
.picks { display: grid; gap: var(--space-3); }
.pick {
  position: relative; display: flex; align-items: center; justify-content: space-between; gap: var(--space-4);
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
  padding: var(--space-4) var(--space-5); box-shadow: var(--shadow);
}
.pick:hover { border-color: var(--accent); }
.pick:has(a:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
.pick a { font-weight: 650; font-size: 1.125rem; text-decoration: none; display: inline-block; }
.pick a::after { content: ""; position: absolute; inset: 0; }
.pick a:focus-visible { outline: none; }
.pick:hover a { text-decoration: underline; }
.arrow { flex: none; width: 1.25rem; height: 1.25rem; color: var(--accent); }
.next-free {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-3) var(--space-5);
  background: var(--accent-wash); border: 1px solid var(--accent); border-radius: var(--radius); padding: var(--space-4) var(--space-5);
}
.next-free p { flex: 1 1 14rem; }
.next-free strong { display: block; font-size: 1.125rem; }
.week { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(4rem, (100% - 6 * var(--space-2)) / 7), 1fr)); gap: var(--space-2); }
.day {
  display: flex; flex-direction: column; align-items: center; justify-content: center; min-height: 4.5rem; padding: var(--space-2) 0;
  border: 1px solid var(--line-strong); border-radius: var(--radius-small); background: var(--surface);
  color: var(--ink); text-decoration: none; text-align: center; line-height: 1.25;
}
.day b { font-size: clamp(0.875rem, 0.6rem + 1.4vw, 1.0625rem); white-space: nowrap; }
.day small { font-size: 0.8125rem; color: var(--ink-soft); }
a.day:hover { border-color: var(--accent); background: var(--accent-wash); color: var(--ink); }
.day[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.day[aria-current] small { color: inherit; }
.day-none { border-style: dashed; border-color: var(--line); background: transparent; color: var(--ink-soft); }
.week-nav { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--space-4); }
.week-nav a { display: inline-flex; align-items: center; min-height: var(--target); }
.times { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); gap: var(--space-2); }
.time {
  display: flex; align-items: center; justify-content: center; min-height: 3rem; padding: var(--space-1) var(--space-2);
  border: 1px solid var(--line-strong); border-radius: var(--radius-small); background: var(--surface);
  color: var(--accent); font-weight: 600; text-decoration: none; font-variant-numeric: tabular-nums; white-space: nowrap;
}
.time:hover { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.zone { display: grid; }
.zone > * { grid-area: 1 / 1; }
.zone-notice { visibility: hidden; background: var(--warning-wash); border-radius: var(--radius-small); padding: var(--space-2) var(--space-3); margin-top: var(--space-1); }
.zone-differs .zone-notice { visibility: visible; }
.zone-differs .quiet { visibility: hidden; }
.facts { display: grid; gap: 0; }
.facts > div {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-4);
  padding: var(--space-2) 0; border-top: 1px solid var(--line);
}
.facts > div:first-child { border-top: 0; padding-top: 0; }
.facts > div:last-child { padding-bottom: 0; }
.facts dt { flex: 1 1 auto; color: var(--ink-soft); }
.facts dd { flex: 1 0 100%; order: 2; font-weight: 550; }
.facts dd .quiet { font-weight: 400; }
.facts dd.fact-change { flex: none; order: 1; font-weight: 400; }
@media (min-width: 34rem) {
  .facts dt { flex: 0 0 9.5rem; }
  .facts dd { flex: 1 1 9rem; order: 1; }
}
.fact-change a { display: inline-flex; align-items: center; min-height: 1.75rem; padding: 0 var(--space-1); }
`;
