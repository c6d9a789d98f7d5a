/**
 * Finds cases while somebody types: a list below the field, of the newest answer alone. Without it Enter leads to a
 * page that does the same.
 */
const form = document.getElementById("seek");
const field = form.querySelector("input[type=search]");
const list = document.getElementById("seek-found");
const around = form.closest(".top");
const told = document.getElementById("told");
const PAUSE = 180;
let waiting;
let asked;

field.addEventListener("input", () => {
  clearTimeout(waiting);
  asked?.abort();
  if (isLittle(field.value.trim())) return hide();
  waiting = setTimeout(ask, PAUSE);
});

/** Names that are written without letters are short. */
function isLittle(text) {
  return [...text].length < (/^[ -\u024f]*$/.test(text) ? 3 : 2);
}

async function ask() {
  asked = new AbortController();
  const { signal } = asked;
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.seek, { method: "POST", body, signal });
    const isPiece = answer.ok && answer.headers.has("kept-piece");
    const text = isPiece ? await answer.text() : undefined;
    if (!signal.aborted) show(text);
  } catch (error) {
    if (error.name !== "AbortError") show(undefined);
  }
}

/** Who is signed out, or offline, is told so instead of nothing. */
function show(piece) {
  if (piece !== undefined) list.innerHTML = piece;
  else {
    const said = document.createElement("p");
    said.className = "seek-said";
    said.textContent = form.dataset.failed;
    list.replaceChildren(said);
  }
  list.hidden = false;
  told.textContent = list.querySelector(".seek-said")?.textContent ?? "";
}

function hide() {
  clearTimeout(waiting);
  asked?.abort();
  list.hidden = true;
  list.replaceChildren();
}

around.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    if (list.hidden) return;
    event.preventDefault();
    hide();
    field.focus();
  }
  if (step === undefined || list.hidden) return;
  const all = [field, ...list.querySelectorAll("a")];
  const at = all.indexOf(document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  all[at + step]?.focus();
});
form.addEventListener("submit", () => {
  clearTimeout(waiting);
  asked?.abort();
});
