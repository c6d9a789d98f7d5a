/**
 * A visit of the calendar is dragged to a free time. That leads to the page on which it is moved, as the link
 * on it does, with the time chosen already: nothing is moved before somebody says so there.
 */
const main = document.getElementById("content");
let dragged;

function ready() {
  for (const one of main.querySelectorAll("[data-move]")) one.draggable = true;
}

function freeAt(event) {
  return dragged === undefined ? null : event.target.closest("[data-at]");
}

function unmark() {
  for (const one of main.querySelectorAll(".plan-over")) one.classList.remove("plan-over");
}

main.addEventListener("dragstart", (event) => {
  dragged = event.target.closest("[data-move]")?.dataset.move;
  event.dataTransfer?.setData("text/plain", "");
});
main.addEventListener("dragend", () => {
  dragged = undefined;
  unmark();
});
main.addEventListener("dragover", (event) => {
  const free = freeAt(event);
  unmark();
  if (free === null) return;
  event.preventDefault();
  free.classList.add("plan-over");
});
main.addEventListener("drop", (event) => {
  const free = freeAt(event);
  if (free === null) return;
  event.preventDefault();
  const { at, host } = free.dataset;
  const to = free.closest("table").dataset.to;
  const query = new URLSearchParams({ at, host, to });
  location.assign(`${dragged}?${query}`);
});
main.addEventListener("kept:fresh", ready);
ready();
