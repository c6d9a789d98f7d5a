/** Fields, buttons, choices and what went wrong with them. */
export const form = `
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: var(--space-2);
  min-height: 3rem; padding: var(--space-2) var(--space-5);
  border: 1px solid transparent; border-radius: var(--radius-small);
  background: var(--accent); color: var(--on-accent);
  font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; text-align: center;
}
.button:hover { background: var(--accent-strong); color: var(--on-accent); }
.button-quiet { background: transparent; color: var(--accent); border-color: var(--line-strong); }
.button-quiet:hover { background: var(--accent-wash); color: var(--accent-strong); }
.button-danger { background: var(--danger); color: var(--surface); }
.button-danger:hover { background: var(--danger); color: var(--surface); text-decoration: underline; }
.link-button {
  border: 0; background: none; padding: 0; min-height: var(--target); font: inherit; cursor: pointer;
  color: var(--accent); text-decoration: underline; text-underline-offset: 0.18em;
}
@media (max-width: 30rem) { .button { width: 100%; } }
.actions { display: flex; flex-wrap: wrap; gap: var(--space-3); align-items: center; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; font-weight: 650; font-size: 1.25rem; line-height: 1.2; margin-bottom: var(--space-3); }
/* A legend sits on its box's border unless it floats. */
fieldset.card { border: 1px solid var(--line); padding: var(--space-5); }
fieldset.card > legend { float: left; width: 100%; }
fieldset.card > legend + * { clear: both; }
.field > * + * { margin-top: var(--space-1); }
.field label { display: block; font-weight: 600; }
.hint { color: var(--ink-soft); font-size: 0.9375rem; }
.optional { font-weight: 400; color: var(--ink-soft); }
input[type="text"], input[type="email"], input[type="tel"], input[type="date"], input[type="time"], select, textarea {
  width: 100%; min-height: 3rem; padding: var(--space-2) var(--space-3);
  font: inherit; color: inherit; background: var(--surface);
  border: 1px solid var(--line-strong); border-radius: var(--radius-small);
}
textarea { min-height: 6.5rem; resize: vertical; }
input.short { max-width: 14rem; }
.invalid { border-left: 4px solid var(--danger); padding-left: var(--space-4); }
.invalid input, .invalid textarea, .invalid select { border-color: var(--danger); border-width: 2px; }
.field-error { color: var(--danger); font-weight: 600; }
.error-summary {
  border: 2px solid var(--danger); background: var(--danger-wash); border-radius: var(--radius-small);
  padding: var(--space-4);
}
.error-summary:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
.error-summary li a { color: var(--danger); font-weight: 600; display: inline-block; padding: var(--space-2) 0; }
.field-error + .choices, .hint + .choices { margin-top: var(--space-3); }
.choices { display: grid; gap: var(--space-3); }
.choice {
  position: relative; display: flex; align-items: center; gap: var(--space-3);
  min-height: 3.25rem; padding: var(--space-3) var(--space-4);
  background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius-small); cursor: pointer;
}
.choice:hover { border-color: var(--accent); background: var(--accent-wash); }
.choice:has(:checked) { border-color: var(--accent); background: var(--accent-wash); box-shadow: inset 0 0 0 1px var(--accent); }
.choice:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
.choice input { width: 1.35rem; height: 1.35rem; flex: none; margin: 0; accent-color: var(--accent); }
.choice input:focus-visible { outline: none; }
.check { display: inline-flex; align-items: center; gap: var(--space-2); min-height: var(--target); cursor: pointer; }
.check input { width: 1.35rem; height: 1.35rem; flex: none; margin: 0; accent-color: var(--accent); }
.day-checks { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); }
legend.small { font-size: 1rem; margin-bottom: 0; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-4); }
.pair .field { min-width: 0; }
@media (min-width: 34rem) {
  .choices-row { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
  .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`;
