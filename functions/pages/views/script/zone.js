/**
 * Says that times are the dealer's, where the clock of whoever looks at them differs: by what it shows
 * at that time, since zones of two names may go alike.
 */
const shows = (at, timeZone) => at.toLocaleString("en-GB", { timeZone });
for (const line of document.querySelectorAll("[data-zone]")) {
  const at = new Date(line.dataset.at);
  if (shows(at, line.dataset.zone) === shows(at)) continue;
  const notice = line.querySelector(".zone-notice");
  notice.textContent = notice.dataset.says;
  delete notice.dataset.says;
  line.classList.add("zone-differs");
}
