/**
 * The desk by keyboard. What each key does stands in the help sheet of the page, which is where this
 * reads it from; single letters can be switched off there (WCAG 2.1.4).
 */
const sheet = document.getElementById("keys");
const opener = document.createElement("button");
const toggle = document.getElementById("keys-on");
const AT = "kept:at";
const OFF = "kept:keys-off";

const place = document.getElementById("keys-open");
opener.type = "button";
opener.className = "link-button";
opener.textContent = place.dataset.label;
place.append(opener);
opener.addEventListener("click", () => sheet.showModal());
toggle.checked = localStorage.getItem(OFF) === null;
toggle.addEventListener("change", () => {
  if (toggle.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "yes");
});

const entries = () => [...document.querySelectorAll(".due h3 a")];

document.addEventListener("keydown", (event) => {
  if (sheet.open || isForAnother(event)) return;
  if (event.key === "?") return done(event, sheet.showModal());
  if (!toggle.checked) return;
  const row = sheet.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
  if (row !== null) act(event, row.dataset);
});

/** What the sheet says of this key; some stand there that are the browser's. */
function act(event, { place, step, outcome, press }) {
  if (place !== undefined) return done(event, follow(place));
  if (step !== undefined) return done(event, go(Number(step)));
  if (outcome !== undefined) return log(event, outcome);
  if (press !== undefined) done(event, document.querySelector("[data-undo] button")?.click());
}

/** The browser's own, or what somebody writes. */
function isForAnother(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  return event.target.closest("input, textarea, select, [contenteditable]") !== null;
}

function done(event) {
  event.preventDefault();
}

function follow(place) {
  document.querySelector('.desk-nav a[data-place="' + place + '"]')?.click();
}

function go(step) {
  const all = entries();
  const at = all.indexOf(document.activeElement);
  all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
}

function log(event, outcome) {
  const item = document.activeElement?.closest("[data-log]");
  if (item !== null && item !== undefined) {
    if (!item.dataset.outcomes.split(" ").includes(outcome)) return;
    done(event);
    sessionStorage.setItem(AT, String(entries().indexOf(item.querySelector("h3 a"))));
    send(item.dataset.log, {
      seen: item.dataset.seen,
      outcome,
      back: location.pathname + location.search,
    });
    return;
  }
  const button = document.querySelector('.press button[value="' + outcome + '"]');
  if (button === null) return;
  done(event);
  button.click();
}

function send(action, values) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  const token = document.querySelector('.top input[name="form"]').value;
  for (const [name, value] of Object.entries({ form: token, ...values })) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.requestSubmit();
}

// A screen reader reads a status out when it changes, not what was there from the start.
const news = [...document.querySelectorAll("[data-said]")].map((each) => each.textContent.trim());
if (news.length > 0) {
  setTimeout(() => (document.getElementById("told").textContent = news.join(" ")), 200);
}

const back = sessionStorage.getItem(AT);
if (back !== null && document.querySelector("[data-log]") !== null) {
  sessionStorage.removeItem(AT);
  const all = entries();
  all[Math.min(Number(back), all.length - 1)]?.focus();
}
