/**
 * Where the clock of whoever looks at times differs from the dealer's, by what it shows at that time,
 * since zones of two names may go alike: says so on a list of times, and beside each other time what
 * their own clock shows.
 */
const shows = (at, timeZone) => at.toLocaleString("en-GB", { timeZone });
for (const line of document.querySelectorAll("[data-at]")) {
  const at = new Date(line.dataset.at);
  if (shows(at, line.dataset.zone) === shows(at)) continue;
  const notice = line.querySelector(".zone-notice");
  notice.textContent = notice.dataset.says;
  delete notice.dataset.says;
  line.classList.add("zone-differs");
}
const { lang, dataset } = document.documentElement;
for (const time of dataset.ownClock === undefined ? [] : document.querySelectorAll("time")) {
  const at = new Date(time.dateTime);
  if (!time.dateTime.includes("T") || shows(at, dataset.zone) === shows(at)) continue;
  // In a list each stands in a small box, under a heading that says the day.
  const isListed = time.parentElement.matches(".time");
  const clock = { hour: "numeric", minute: "2-digit" };
  const own = at.toLocaleString(lang, isListed ? clock : { weekday: "short", ...clock });
  const said = dataset.ownClock.replace("{time}", own);
  const note = document.createElement("span");
  note.textContent = ` (${said})`;
  note.className = isListed ? "visually-hidden" : "quiet small";
  if (!isListed) time.after(note);
  else {
    const short = document.createElement("small");
    short.textContent = own;
    short.ariaHidden = "true";
    // After all that the link says of the dealer's own time, which is the one that counts.
    time.parentElement.append(note, short);
  }
}
