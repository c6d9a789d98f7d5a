/**
 * Keeps a page as it is by now: asks for it again while somebody looks at it, and shows what changed.
 * Where they are writing nothing is taken from under them: a line says that there is something new.
 */
const main = document.getElementById("content");
const note = document.getElementById("live-note");
const EVERY = 15000;
let shown = main.innerHTML;
let tag;
let dirty = false;
let asking = false;

main.addEventListener("input", () => {
  dirty = true;
});

async function look() {
  if (document.hidden || asking) return;
  asking = true;
  try {
    const headers = tag === undefined ? {} : { "if-none-match": tag };
    const answer = await fetch(location.href, { headers, cache: "no-store", redirect: "manual" });
    if (answer.status !== 200) return;
    tag = answer.headers.get("etag") ?? undefined;
    show(
      new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("content"),
    );
  } catch {
    // Offline for a moment: the next look will tell.
  } finally {
    asking = false;
  }
}

function show(fresh) {
  if (fresh === null || fresh.innerHTML === shown) return;
  if (dirty || writing()) {
    tell();
    return;
  }
  const at = document.activeElement;
  const inside = at !== main && main.contains(at);
  const place = placeOf(at);
  const open = [...main.querySelectorAll("details")].map((each) => each.open);
  shown = fresh.innerHTML;
  main.replaceChildren(...fresh.childNodes);
  main.querySelectorAll("details").forEach((each, index) => {
    each.open ||= open[index] ?? false;
  });
  const again = place === undefined ? null : main.querySelector(place);
  // Where the focus was may be gone; then it is at the top of the page, not nowhere.
  if (inside) (again ?? main).focus({ preventScroll: true });
  main.dispatchEvent(new Event("kept:fresh"));
}

function tell() {
  if (note === null || note.childElementCount > 0) return;
  const { dataset } = note;
  const line = document.createElement("p");
  const link = document.createElement("a");
  link.href = "";
  link.textContent = dataset.show;
  line.append(dataset.says + " ", link);
  note.append(line);
}

function writing() {
  const at = document.activeElement;
  return main.contains(at) && /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
}

function placeOf(at) {
  if (at === null || at === main || !main.contains(at)) return undefined;
  if (at.id !== "") return "#" + CSS.escape(at.id);
  const href = at.getAttribute("href");
  return href === null ? undefined : 'a[href="' + CSS.escape(href) + '"]';
}

setInterval(look, EVERY);
document.addEventListener("visibilitychange", () => void look());
addEventListener("focus", () => void look());
