/**
 * The desk by keyboard. What each key does stands in the help sheet of the page, which is where this
 * reads it from; single letters can be switched off there (WCAG 2.1.4).
 */
const sheet = document.getElementById("keys");
const opener = document.createElement("button");
const toggle = document.getElementById("keys-on");
const ARM = "kept:arm";
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

const main = document.getElementById("content");
const told = document.getElementById("told");
const entries = () => [...document.querySelectorAll(".due h3 a")];
const chosenRow = () => document.querySelector("[data-chosen]");

document.addEventListener("keydown", (event) => {
  if (sheet.open || sendsArmed(event) || isForAnother(event)) return;
  if (event.key === "?") return done(event, sheet.showModal());
  if (!toggle.checked) return;
  const row = sheet.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
  if (row !== null) act(event, row.dataset);
});

/** What the sheet says of this key; some stand there that are the browser's. No letter sends anything. */
function act(event, { place, step, outcome, goes, into }) {
  const field = into === undefined ? null : document.querySelector(into);
  if (field !== null) return done(event, field.focus());
  if (place !== undefined) return done(event, follow(place));
  if (step !== undefined) return done(event, go(Number(step)));
  if (outcome !== undefined) return log(event, outcome);
  if (goes !== undefined) reach(event, goes);
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

/** From the entry in focus, or from the one that is chosen. */
function go(step) {
  const all = entries();
  const at = all.indexOf(focusedRow()?.querySelector("h3 a") ?? chosenRow()?.querySelector("h3 a"));
  all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
}

function focusedRow() {
  return document.activeElement?.closest(".due") ?? undefined;
}

/**
 * The form of what is chosen: in the list, or on the sheet where the address or the focus says which.
 * The address itself, since `:target` may not match yet while the page comes in.
 */
function chosenForm() {
  const row = focusedRow();
  if (row !== undefined && row !== chosenRow()) return undefined;
  const place =
    document.querySelector(".call-sheet") ??
    document.activeElement?.closest("article.card") ??
    document.getElementById(location.hash.slice(1))?.closest("article.card");
  return place?.querySelector(".press[data-armed]")?.closest("form") ?? undefined;
}

/** A key chooses an outcome and leads to the note; Enter there logs it. */
function log(event, outcome) {
  const form = chosenForm();
  if (form !== undefined) return arm(event, form, outcome);
  const link = focusedRow()?.querySelector("h3 a");
  if (link === null || link === undefined) return;
  done(event);
  sessionStorage.setItem(ARM, outcome);
  link.click();
}

function arm(event, form, outcome) {
  const button = form.querySelector('.press button[value="' + CSS.escape(outcome) + '"]');
  if (button === null) return;
  if (event !== undefined) done(event);
  disarm(form);
  button.classList.add("armed");
  const line = document.createElement("p");
  line.className = "armed-line";
  line.textContent = button.parentElement.dataset.armed.replace("{}", button.textContent);
  button.parentElement.append(line);
  told.textContent = line.textContent;
  form.querySelector("textarea").focus();
}

function disarm(form) {
  form.querySelector(".armed")?.classList.remove("armed");
  form.querySelector(".armed-line")?.remove();
}

/** Enter in a field of a form in which an outcome is chosen; Shift and Enter is a new line as ever. */
function sendsArmed(event) {
  const button = armedAt(event.target);
  if (button === null || event.isComposing) return false;
  if (event.key === "Enter" && !event.shiftKey) {
    button.form.requestSubmit(button);
  } else if (event.key === "Escape") {
    disarm(button.form);
    (chosenRow()?.querySelector("h3 a") ?? main).focus();
  } else return false;
  done(event);
  return true;
}

function armedAt(field) {
  const form = field === document.body ? chosenForm() : formOf(field);
  return form?.querySelector(".press .armed") ?? null;
}

function formOf(field) {
  return field.matches("input, textarea, select") ? field.form : undefined;
}

/** Where a key leads: to a button that waits for Enter, or to a field that may be folded away. */
function reach(event, goes) {
  const target = goes === "undo" ? document.querySelector("[data-undo] button") : fieldOf(goes);
  if (target === null || target === undefined) return;
  done(event);
  if (goes === "pick") return tick(target);
  const folded = target.closest("details");
  if (folded !== null) folded.open = true;
  target.focus();
  if (target.type === "checkbox") target.click();
}

/** The entry keeps the focus, so that the next key goes on from it. */
function tick(box) {
  box.click();
  told.textContent = (box.checked ? "☑ " : "☐ ") + box.ariaLabel;
}

main.addEventListener("change", ({ target }) => {
  const fold = document.getElementById("several-fold");
  if (fold !== null && target.form?.id === "several" && target.type === "checkbox")
    fold.open = true;
});

function fieldOf(goes) {
  const row = focusedRow() ?? chosenRow();
  if (goes === "pick") return row?.querySelector('input[type="checkbox"]');
  const place = chosenForm()?.closest(".call-sheet, article.card");
  return place?.querySelector('[name="' + goes + '"]');
}

function bringUp() {
  const list = document.querySelector(".queue-list");
  const row = chosenRow();
  if (list === null || row === null || list.scrollHeight <= list.clientHeight) return;
  const { top } = row.getBoundingClientRect();
  list.scrollTop += top - list.getBoundingClientRect().top - list.clientHeight / 3;
}
bringUp();
main.addEventListener("kept:fresh", bringUp);

// A screen reader reads a status out when it changes, not what was there from the start.
const news = [...document.querySelectorAll("[data-said]")].map((each) => each.textContent.trim());
if (news.length > 0) {
  setTimeout(() => (told.textContent = news.join(" ")), 200);
}

const arming = sessionStorage.getItem(ARM);
if (arming !== null) {
  sessionStorage.removeItem(ARM);
  const form = chosenForm();
  if (form !== undefined) {
    arm(undefined, form, arming);
    // Going to the place that the address names takes the focus away once more.
    addEventListener("load", () => form.querySelector("textarea").focus());
  }
}
