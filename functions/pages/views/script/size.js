/** Too large a file is said under its field before it is sent anywhere; the words stand in the page. */
for (const field of document.querySelectorAll("[data-most-bytes]")) {
  field.addEventListener("change", () => {
    const { size = 0 } = field.files[0] ?? {};
    const most = Number(field.dataset.mostBytes);
    field.setCustomValidity(size > most ? field.dataset.tooLarge : "");
    field.reportValidity();
  });
}
