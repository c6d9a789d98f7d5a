/**
 * Gives back what somebody had typed when their session ended: kept in this tab, for half an hour, for the same
 * person and the same form, and forgotten as soon as the form is taken or they sign out.
 */
const KEY = "kept:typed";
const KEPT_MILLISECONDS = 30 * 60 * 1000;
const main = document.getElementById("content");
const person = document.querySelector(".desk-person a")?.textContent.trim();
const hasEnded = document.getElementById("session-ended") !== null;

const read = () => JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
const write = (forms) => sessionStorage.setItem(KEY, JSON.stringify(forms));

/** All that can be entered into a form, but what goes along unseen. */
function fieldsOf(form) {
  return [...form.elements].filter(
    ({ name, type }) => name !== "" && !["hidden", "submit", "button", "file"].includes(type),
  );
}

function valuesOf(form) {
  return fieldsOf(form).flatMap((field) => {
    const isChoice = field.type === "radio" || field.type === "checkbox";
    if (isChoice) return field.checked ? [[field.name, field.value]] : [];
    return field.value === "" ? [] : [[field.name, field.value]];
  });
}

function kept(form, ended) {
  return {
    action: form.getAttribute("action") ?? location.pathname,
    values: valuesOf(form),
    person,
    at: Date.now(),
    ended,
  };
}

const isChanged = (field) =>
  field.type === "radio" || field.type === "checkbox"
    ? field.checked !== field.defaultChecked
    : field.tagName !== "SELECT" && field.value !== field.defaultValue;

/** The page stands still: what is in its forms is kept as it is when they go. */
function keepAll() {
  const forms = [...main.querySelectorAll("form[method=post]")];
  write(forms.filter((form) => fieldsOf(form).some(isChanged)).map((form) => kept(form, true)));
}

function fill(form, values) {
  for (const field of fieldsOf(form)) {
    const own = values.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = own.includes(field.value);
    } else if (own[0] !== undefined) field.value = own[0];
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Into the form it was typed into, where that is on this page; else a later one may have it. */
function giveBack(forms) {
  const left = forms.filter(({ action, values }) => {
    const form = [...main.querySelectorAll("form[method=post]")].find(
      (one) => (one.getAttribute("action") ?? location.pathname) === action,
    );
    if (form === undefined) return true;
    fill(form, values);
    return false;
  });
  write(left);
}

document.addEventListener("submit", ({ target, submitter }) => {
  const action = submitter?.getAttribute("formaction") ?? target.getAttribute("action") ?? "";
  if (action === "/desk/sign-out") sessionStorage.removeItem(KEY);
  else if (main.contains(target) && target.method === "post") write([kept(target, false)]);
});

/** What they often write goes to where they write, and the page stays. */
document.addEventListener("submit", (event) => {
  const { templates } = event.target.dataset;
  const note = document.getElementById("text");
  if (templates === undefined || note === null) return;
  event.preventDefault();
  const chosen = event.target.elements.namedItem("template").value;
  note.setRangeText(JSON.parse(templates)[chosen], note.selectionStart, note.selectionEnd, "end");
  note.dispatchEvent(new Event("input", { bubbles: true }));
  note.focus();
});

let isStill = false;
main.addEventListener("kept:ended", () => {
  isStill = true;
});
addEventListener("pagehide", () => {
  if (isStill) keepAll();
});

const fresh = read().filter(({ at }) => Date.now() - at < KEPT_MILLISECONDS);
if (hasEnded) write(fresh.map((form) => ({ ...form, ended: true })));
else giveBack(fresh.filter((form) => form.ended && form.person === person));
