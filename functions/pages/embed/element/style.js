/** The site's own font and colours, and what it says beyond them by custom properties. */
export const BASE = `
:host{display:block;font:inherit;color:inherit}
:host([hidden]){display:none}
*{box-sizing:border-box}
h2{font-size:1.3em;margin:0 0 .7em}
h2:focus{outline:none}
p,ul,h2{overflow-wrap:anywhere}
p,ul{margin:0 0 .8em}
ul{padding:0;list-style:none}
li{margin-bottom:1em}
li p{margin:.3em 0}
select{display:block;margin-top:.2em}
label{display:block;margin-bottom:.8em}
select,input,textarea,button,.button{font:inherit;color:inherit;background:transparent;border:1px solid;border-radius:var(--kept-radius,.4em);padding:.6em .8em;min-height:2.75em;max-width:100%}
option{color:#000;background:#fff}
button,.button{cursor:pointer;display:inline-block;text-align:start;text-decoration:none}
.row{display:flex;flex-wrap:wrap;gap:.5em;align-items:center;margin-bottom:1em}
.row:empty,.zone:empty{display:none}
.zone{width:100%;margin:0}
.quiet{border-color:transparent;text-decoration:underline;padding-inline:0}
.main,[aria-pressed=true]{background:var(--kept-accent,transparent);color:var(--kept-on-accent,inherit);border:2px solid var(--kept-accent,currentColor);font-weight:700}
:focus-visible{outline:3px solid;outline-offset:2px}
a{color:inherit}
`;

/** Of the form, on top. */
export const FORM = `
form>div{margin-bottom:.8em}
label{margin-bottom:.2em}
input,textarea{display:block;width:100%;max-width:28em}
textarea{min-height:5em}
small,strong{display:block;font-size:.9em}
strong:empty,small:empty,.said:empty{display:none}
strong,.said{color:var(--kept-error,inherit)}
strong::before,.said>p:first-child::before{content:"\\26a0  "}
.time{font-weight:700}
.said{border-inline-start:3px solid;padding-inline-start:.8em;margin-bottom:.8em}
[aria-invalid=true]{border-width:2px}
`;

/** Adopted and not written into the page, so a site's rules for styles need not know of it. */
export function wear({ shadowRoot }, css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadowRoot.adoptedStyleSheets.push(sheet);
}
