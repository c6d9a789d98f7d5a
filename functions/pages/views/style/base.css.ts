/** Type, links, the frame of a page and what every page has. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: var(--space-5); }
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 var(--font);
  overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.3rem + 1.6vw, 2.15rem); letter-spacing: -0.015em; }
h2 { font-size: 1.25rem; letter-spacing: -0.005em; }
h3 { font-size: 1.0625rem; }
p { margin: 0; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
td, th { overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.08em; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 0.14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 0.25rem; }
.quiet { color: var(--ink-soft); }
.typed { white-space: pre-wrap; }
.small { font-size: 0.9375rem; }
.stack > * + * { margin-top: var(--space-4); }
.stack-wide > * + * { margin-top: var(--space-6); }
.stack-close > * + * { margin-top: var(--space-1); }
.stack > [type="hidden"] + *, .stack-wide > [type="hidden"] + * { margin-top: 0; }
.visually-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0;
}
.skip {
  position: absolute; left: var(--space-4); top: -10rem; z-index: 1;
  padding: var(--space-3) var(--space-4);
  background: var(--accent); color: var(--on-accent); border-radius: 0 0 var(--radius-small) var(--radius-small);
}
.skip:focus { top: 0; color: var(--on-accent); }
.frame { width: 100%; max-width: calc(var(--measure) + 2 * var(--space-4)); margin: 0 auto; padding: 0 var(--space-4); }
.top { background: var(--surface); border-bottom: 1px solid var(--line); }
.top .frame {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  column-gap: var(--space-4); min-height: 3.75rem;
}
.top a { display: inline-flex; align-items: center; min-height: var(--target); }
.top-call { font-size: 0.9375rem; white-space: nowrap; }
.brand { font-weight: 650; color: var(--ink); text-decoration: none; }
.brand:hover { color: var(--accent); text-decoration: underline; }
main { flex: 1; padding: var(--space-6) 0 var(--space-7); }
main:focus { outline: none; }
.bottom { border-top: 1px solid var(--line); color: var(--ink-soft); font-size: 0.9375rem; padding: var(--space-5) 0 var(--space-6); }
.embedded { min-height: 0; background: transparent; }
.embedded main { padding: var(--space-3) 0; }
.back { display: inline-flex; align-items: center; min-height: var(--target); gap: var(--space-2); }
.card {
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius);
  padding: var(--space-5); box-shadow: var(--shadow);
}
@media (max-width: 30rem) { .card { padding: var(--space-4); } }
.note {
  border-left: 4px solid var(--accent); background: var(--accent-wash);
  padding: var(--space-3) var(--space-4); border-radius: 0 var(--radius-small) var(--radius-small) 0;
}
.note-warning { border-color: var(--warning); background: var(--warning-wash); }
.note-good { border-color: var(--good); background: var(--good-wash); }
.live-note p { background: var(--warning-wash); color: var(--ink); padding: var(--space-3) var(--space-4); text-align: center; }
@media (prefers-reduced-motion: no-preference) {
  .button, .choice, .time, .day { transition: background-color 120ms, border-color 120ms, color 120ms; }
}
`;
