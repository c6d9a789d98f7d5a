/**
 * The count in the title of what is late and what waits for an answer, and notifications of the system about what
 * came new, where they are wanted on this device. They name nobody: a locked screen shows them to everybody.
 */
const WANTED = "kept:notify";
const main = document.getElementById("content");
const title = document.title;
const KINDS = ["late", "offered", "mentions"];

const counts = () => main.querySelector("[data-counts]");
const idsOf = (kind) => (counts()?.dataset[kind] ?? "").split(" ").filter((id) => id !== "");

let seen = Object.fromEntries(KINDS.map((kind) => [kind, new Set(idsOf(kind))]));

function count() {
  const all = KINDS.reduce((sum, kind) => sum + idsOf(kind).length, 0);
  document.title = all === 0 ? title : "(" + all + ") " + title;
}

function look() {
  if (counts() === null) return;
  count();
  for (const kind of KINDS) {
    const fresh = idsOf(kind).filter((id) => !seen[kind].has(id));
    if (fresh.length > 0) tell(kind, fresh.length);
  }
  seen = Object.fromEntries(KINDS.map((kind) => [kind, new Set(idsOf(kind))]));
}

function tell(kind, howMany) {
  if (localStorage.getItem(WANTED) === null || !canTell()) return;
  const says = counts().dataset["says" + kind[0].toUpperCase() + kind.slice(1)];
  const body = says.replace("{count}", String(howMany));
  const told = new Notification(counts().dataset.at, { body, tag: "kept-" + kind });
  told.addEventListener("click", () => {
    globalThis.focus();
    told.close();
  });
}

const canTell = () => "Notification" in globalThis && Notification.permission === "granted";

/** The setting of this device: a button that asks the browser only when it is pressed. */
function offer(place) {
  const { dataset } = place;
  const button = document.createElement("button");
  const says = document.createElement("p");
  button.type = "button";
  button.className = "button button-quiet";
  says.setAttribute("role", "status");
  const show = () => {
    const isOn = canTell() && localStorage.getItem(WANTED) !== null;
    button.textContent = isOn ? dataset.off : dataset.on;
    says.textContent = isOn ? dataset.isOn : "";
  };
  const turn = async () => {
    if (canTell() && localStorage.getItem(WANTED) !== null) {
      localStorage.removeItem(WANTED);
      return show();
    }
    if ((await Notification.requestPermission()) !== "granted") {
      says.textContent = dataset.refused;
      return;
    }
    localStorage.setItem(WANTED, "yes");
    show();
  };
  button.addEventListener("click", () => void turn());
  show();
  place.append(button, says);
}

if (counts() !== null) count();
main.addEventListener("kept:fresh", look);
const place = document.getElementById("notify");
if (place !== null && "Notification" in globalThis) {
  place.hidden = false;
  offer(place);
}
