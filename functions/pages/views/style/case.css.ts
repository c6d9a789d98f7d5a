/** The customer's case: what is booked, what is promised, what happened. */
export const caseStyle = `
.reference { font-variant-numeric: tabular-nums; letter-spacing: 0.06em; font-weight: 650; }
.tag {
  display: inline-block; padding: 0.1rem 0.6rem; border-radius: 999px; font-size: 0.875rem; font-weight: 600;
  background: var(--sunken); color: var(--ink);
}
.tag-good { background: var(--good-wash); color: var(--good); }
.tag-warning { background: var(--warning-wash); color: var(--warning); }
.tag-danger { background: var(--danger-wash); color: var(--danger); }
.card-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: var(--space-2) var(--space-4); }
.moment { font-size: 1.1875rem; font-weight: 650; }
.timeline { border-left: 2px solid var(--line); margin-left: 0.4rem; padding-left: var(--space-5); }
.timeline li { position: relative; padding-bottom: var(--space-4); }
.timeline li:last-child { padding-bottom: 0; }
.timeline li::before {
  content: ""; position: absolute; left: calc(-1 * var(--space-5) - 0.4rem); top: 0.5rem; width: 0.7rem; height: 0.7rem;
  border-radius: 50%; background: var(--accent); border: 2px solid var(--paper);
}
.timeline time { display: block; color: var(--ink-soft); font-size: 0.9375rem; }
.mails li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--space-4); padding: var(--space-3) 0; border-top: 1px solid var(--line); }
.mails li:first-child { border-top: 0; padding-top: 0; }
.mails li:last-child { padding-bottom: 0; }
.ways { padding-block: var(--space-2); }
.ways li { position: relative; display: flex; align-items: center; justify-content: space-between; gap: var(--space-4); min-height: 3rem; border-top: 1px solid var(--line); }
.ways li:first-child { border-top: 0; }
.ways a { font-weight: 600; text-decoration: none; padding: var(--space-2) 0; }
.ways a::after { content: ""; position: absolute; inset: 0; }
.ways a:focus-visible { outline: none; }
.ways li:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: var(--radius-small); }
.ways li:hover a { text-decoration: underline; }
.moment, .facts dd, .next-free strong { text-wrap: balance; }
.reply { background: var(--sunken); border-radius: var(--radius-small); padding: var(--space-4); }
.button:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.crossed { text-decoration: line-through; color: var(--ink-soft); }
`;
