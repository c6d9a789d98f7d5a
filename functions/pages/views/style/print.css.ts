/** On paper: what stands, and nothing to press. Last, so that it has the last word. */
export const print = `
@media print {
  :root { --paper: #fff; --surface: #fff; --ink: #000; --ink-soft: #333; --line: #bbb; --shadow: none; }
  .skip, .top a[href^="tel"], .actions, .ways, #more, .bottom nav, form { display: none; }
  body { font-size: 11pt; }
  .card { break-inside: avoid; }
}
`;
