/**
 * Says while somebody types a number, an address or a plate who may be known by it already. Without it a button
 * does the same.
 */
const place = document.getElementById("known");
const form = place.closest("form");
const told = document.getElementById("told");
const FIELDS = ["phone", "email", "registration"];
const PAUSE = 400;
let waiting;
let asked;
let before = "";

form.addEventListener("input", ({ target }) => {
  if (!FIELDS.includes(target.name)) return;
  clearTimeout(waiting);
  asked?.abort();
  waiting = setTimeout(ask, PAUSE);
});

async function ask() {
  const all = new FormData(form);
  const typed = FIELDS.map((name) => [name, (all.get(name) ?? "").trim()]);
  const key = JSON.stringify(typed);
  if (key === before) return;
  before = key;
  asked = new AbortController();
  const { signal } = asked;
  const body = new URLSearchParams([["form", all.get("form")], ...typed]);
  try {
    const answer = await fetch(place.dataset.known, { method: "POST", body, signal });
    // Whoever is signed out is told so by the button.
    if (answer.ok && answer.headers.has("kept-piece")) show(await answer.text());
  } catch (error) {
    // Offline: the form says so itself when it is sent.
    if (error.name !== "AbortError") before = "";
  }
}

function show(piece) {
  if (place.innerHTML === piece) return;
  place.innerHTML = piece;
  told.textContent = place.querySelector("[data-known-said]")?.textContent ?? "";
}
