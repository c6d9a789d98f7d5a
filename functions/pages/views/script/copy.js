/** Each button names the field that it copies; without this script it stays hidden. */
for (const button of document.querySelectorAll("button[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  button.hidden = false;
  button.addEventListener("click", () => void copy(field, button));
}

async function copy(field, button) {
  field.select();
  await navigator.clipboard.writeText(field.value);
  button.textContent = button.dataset.done;
}
