/** Each place names the field that a button there copies; without this script there is none. */
for (const place of document.querySelectorAll("[data-copies]")) {
  const field = document.getElementById(place.dataset.copies);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = place.dataset.label;
  place.append(button);
  button.addEventListener("click", () => void copy(field, button, place));
}

async function copy(field, button, place) {
  field.select();
  await navigator.clipboard.writeText(field.value);
  button.textContent = place.dataset.done;
}
