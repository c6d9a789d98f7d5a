/** The console of the one-machine stack: shows what `/_local` answers and presses its buttons. */
const REFRESH_MILLISECONDS = 2000;
const element = (id) => document.getElementById(id);

async function call(method, path, body) {
  const response = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  const answer = response.status === 204 ? {} : await response.json();
  if (!response.ok) throw new Error(answer.detail ?? answer.message ?? response.statusText);
  return answer;
}

/** Runs what a button does, says how it went and shows the new state. */
function act(button, doing) {
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      say((await doing()) ?? "Done.");
    } catch (error) {
      say(`That did not work: ${error.message}`);
    }
    button.disabled = false;
    await refresh();
  });
  return button;
}

function say(text) {
  element("status").textContent = text;
}

function node(tag, text, ...children) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

function row(...cells) {
  return node("tr", undefined, ...cells.map((cell) => node("td", undefined, cell)));
}

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "full",
  timeStyle: "medium",
  timeZone: "UTC",
});
const readable = (instant) => `${moment.format(new Date(instant))} UTC`;

async function advance(move) {
  const { fired } = await call("POST", "/_local/clock", move);
  return `The clock was moved; ${fired} timer${fired === 1 ? "" : "s"} fired.`;
}

/** Keeps what is open open: only mails that are not shown yet are added. */
const shown = new Map();

function showMails(items, wanted) {
  const list = element("mails");
  for (const mail of items) {
    if (!shown.has(mail.id)) {
      const entry = node("li", undefined, mailEntry(mail));
      shown.set(mail.id, entry);
      list.prepend(entry);
      element("addresses").append(new Option(mail.to));
    }
    shown.get(mail.id).hidden = wanted !== "" && mail.to.toLowerCase() !== wanted.toLowerCase();
  }
  const known = new Set(items.map(({ id }) => id));
  for (const [id, entry] of shown) {
    if (known.has(id)) continue;
    entry.remove();
    shown.delete(id);
  }
  element("no-mail").hidden = items.length > 0;
}

function mailEntry(mail) {
  const details = node("details", undefined, node("summary", `${mail.subject} · to ${mail.to}`));
  details.append(node("p", readable(mail.sentAt)), linked(mail.text));
  for (const { filename, contentType, content } of mail.attachments) {
    const link = node("a", filename || contentType);
    link.href = `data:${contentType};base64,${content}`;
    link.download = filename || "attachment";
    details.append(node("p", undefined, link));
  }
  for (const type of ["Bounce", "Complaint"]) {
    const report = () => call("POST", "/_local/mail-events", { id: mail.id, type });
    details.append(act(node("button", `Report: ${type}`), () => report().then(() => "Reported.")));
  }
  return details;
}

/** A mail's text with its web addresses as links; nothing in it is taken for markup. */
function linked(text) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return node(
    "pre",
    undefined,
    ...parts.map((part, index) => {
      if (index % 2 === 0) return part;
      const link = node("a", part);
      link.href = part;
      return link;
    }),
  );
}

function showTimers(items) {
  element("no-timers").hidden = items.length > 0;
  element("timers").hidden = items.length === 0;
  const rows = items.map(({ name, firesAt, input }) => {
    const path = `/_local/schedules/${encodeURIComponent(name)}`;
    const fire = act(node("button", "Fire now"), () =>
      call("POST", `${path}/fire`, { times: 1 }).then(() => "Fired."),
    );
    const lose = act(node("button", "Lose it"), () => call("DELETE", path).then(() => "Lost."));
    const about = Object.entries(input).map(([key, value]) => `${key} ${value}`);
    return row(readable(firesAt), about.join(", "), node("span", undefined, fire, " ", lose));
  });
  element("timers").tBodies[0].replaceChildren(...rows);
}

function showPeople(items) {
  const rows = items.map(({ name, email, role, place }) => {
    const copy = act(node("button", "Copy ID token"), async () => {
      const { token } = await call("POST", "/_local/token", { email });
      await navigator.clipboard.writeText(token);
      return `The ID token of ${name} is in the clipboard, good for an hour.`;
    });
    return row(name, email, role, place, copy);
  });
  element("people").tBodies[0].replaceChildren(...rows);
}

function showLetters(items) {
  element("no-letters").hidden = items.length > 0;
  const entries = items.map(({ source, reason }) => node("li", `${source}: ${reason}`));
  element("letters").replaceChildren(...entries);
}

async function refresh() {
  const [clock, inbox, schedules, letters] = await Promise.all(
    ["clock", "inbox", "schedules", "dead-letters"].map((name) => call("GET", `/_local/${name}`)),
  );
  element("now").textContent = readable(clock.now);
  element("now").dateTime = clock.now;
  showMails(inbox.items, element("to").value.trim());
  showTimersUnlessFocused(schedules.items);
  showLetters(letters.items);
}

/** Drawing the rows anew would take the focus from somebody who works with the keyboard. */
function showTimersUnlessFocused(items) {
  if (!element("timers").contains(document.activeElement)) showTimers(items);
}

for (const button of element("skips").querySelectorAll("[data-advance]")) {
  act(button, () => advance({ advance: button.dataset.advance }));
}
act(element("next-timer"), async () => {
  const { items } = await call("GET", "/_local/schedules");
  const next = items[0];
  return next === undefined ? "No timer is armed." : await advance({ to: next.firesAt });
});
act(element("reset"), async () => {
  if (!confirm("Empty all data and put the sample dealers back?")) return "Nothing was changed.";
  await call("POST", "/_local/reset");
  return "Everything is as on the first day.";
});
element("to").addEventListener("input", () => void refresh());

const people = await call("GET", "/_local/people");
showPeople(people.items);
await refresh();
setInterval(
  () => void refresh().catch(() => say("The stack does not answer.")),
  REFRESH_MILLISECONDS,
);
