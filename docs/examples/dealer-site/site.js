// What a site's own counting may know: which visit, and nothing of whose.
document.addEventListener("kept:booked", ({ detail }) => {
  document.getElementById("thanks").textContent = `Counted: ${detail.service}, ${detail.start}`;
});
