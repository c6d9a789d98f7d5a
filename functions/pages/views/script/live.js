import { afterAnswer, afterRefusal, beginPace, nextAt, soonestAt, wantsWhole } from "./pace.ts";

/**
 * Keeps a page as it is by now: asks whether anything has happened since, and shows what has. Where they are
 * writing nothing is taken from under them: a line says that there is something new. A page that cannot be
 * checked says so, as does one whose reader is no longer signed in or may no longer open it.
 */
const main = document.getElementById("content");
const note = document.getElementById("live-note");
const { dataset: words } = note;
let shown = main.innerHTML;
let tag = words.tag === undefined ? undefined : '"' + words.tag + '"';
let dirty = false;
let asking = false;
let closed = false;
let activeAt = Date.now();
let pace = beginPace(activeAt);
let timer;

main.addEventListener("input", () => {
  dirty = true;
});

async function look() {
  if (asking || closed) return;
  asking = true;
  try {
    await ask();
  } finally {
    asking = false;
    plan();
  }
}

async function ask() {
  const answer = await fetch(location.href, question()).catch(() => null);
  if (answer === null) return refused(null);
  if (answer.type === "opaqueredirect" || answer.status === 401) return ended();
  if (GONE.has(answer.status)) return gone();
  const body = await bodyOf(answer);
  if (body === undefined) return refused(answer.headers.get("retry-after"));
  const wasMade = answer.status === 200 || answer.headers.has("kept-made");
  pace = afterAnswer(pace, wasMade, Date.now());
  tag = answer.headers.get("etag") ?? undefined;
  if (note.dataset.now !== "news") hush();
  if (body !== "") show(new DOMParser().parseFromString(body, "text/html"));
}

function question() {
  // Without the mark the page is made again, and compared by what is in it.
  const known = wantsWhole(pace, attention(), Date.now()) ? pageIn(tag) : tag;
  const headers = {
    ...(known === undefined ? {} : { "if-none-match": known }),
    ...(document.hidden ? { "kept-away": "yes" } : {}),
  };
  return { headers, cache: "no-store", redirect: "manual" };
}

/** Undefined where it was refused, or broke off. */
async function bodyOf(answer) {
  if (answer.status === 304) return "";
  return answer.status === 200 ? answer.text().catch(() => undefined) : undefined;
}

function pageIn(tag = "") {
  const page = tag.replace(/^"mark-\w+\/?/, '"');
  return page.length > 2 ? page : undefined;
}

const GONE = new Set([403, 404, 410]);

/** The next question: soon while somebody works here, seldom otherwise. */
function plan() {
  clearTimeout(timer);
  if (closed) return;
  const now = Date.now();
  timer = setTimeout(() => void look(), Math.max(1_000, nextAt(pace, attention(), now) - now));
}

function attention() {
  return { hidden: document.hidden, activeAt };
}

function show(made) {
  const fresh = made.getElementById("content");
  if (fresh === null || fresh.innerHTML === shown) return;
  if (dirty || writing()) {
    say("news", words.says, { href: "", text: words.show });
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

/** The page stands still from here on, and says since when. */
function refused(retryAfter) {
  const since = new Date(pace.refusals === 0 ? pace.askedAt : staleSince);
  staleSince = since.getTime();
  pace = afterRefusal(pace, waitOf(retryAfter), Date.now());
  const time = since.toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
  say("stale", words.stale.replace("{time}", time));
}
let staleSince = 0;

/** RFC 9110, 10.2.3: seconds, or a date; in milliseconds from now. */
function waitOf(retryAfter) {
  const asked = retryAfter ?? "0";
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

/** What they wrote stays where it is; after signing in, here or in another tab, it can be sent. */
function ended() {
  pace = afterRefusal(pace, 0, Date.now());
  main.dispatchEvent(new Event("kept:ended"));
  const to = encodeURIComponent(location.pathname + location.search);
  const link = words.in === undefined ? undefined : { href: words.in + to, text: words.enter };
  say("ended", words.ended, link);
}

/** Nothing of the page is left but what they wrote themselves. */
function gone() {
  closed = true;
  const typed = [...main.querySelectorAll("textarea, input")]
    .filter((each) => each.value !== each.defaultValue && TYPED.has(each.type))
    .map(({ value }) => value);
  const text = document.createElement("p");
  text.textContent = words.gone;
  main.firstElementChild.replaceChildren(
    text,
    ...typed.map((value) => {
      const kept = document.createElement("p");
      kept.className = "typed";
      kept.textContent = value;
      return kept;
    }),
  );
  main.focus();
  say("gone", words.gone);
}

const TYPED = new Set(["textarea", "text", "email", "tel", "search", "number", "date", "time"]);

function say(what, text, link) {
  if (note.dataset.now === what) return;
  note.dataset.now = what;
  const line = document.createElement("p");
  line.append(text);
  if (link !== undefined) {
    const to = document.createElement("a");
    to.href = link.href;
    to.textContent = link.text;
    line.append(" ", to);
  }
  note.replaceChildren(line);
}

function hush() {
  delete note.dataset.now;
  note.replaceChildren();
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

/** Whoever comes back sees at once how it is, as far as it may be asked. */
function come() {
  activeAt = Date.now();
  if (document.hidden) return plan();
  if (soonestAt(pace, activeAt) <= activeAt || note.dataset.now === "ended") void look();
  else plan();
}

/** Each sign of somebody there counts; only after a rest it is worth a question of its own. */
function act() {
  const now = Date.now();
  const wasResting = now - activeAt > 60_000;
  activeAt = now;
  if (wasResting) come();
}

document.addEventListener("visibilitychange", come);
addEventListener("focus", come);
for (const sign of ["pointerdown", "keydown", "wheel", "touchstart"]) {
  addEventListener(sign, act, { passive: true });
}
plan();
