import { likelyEmail } from "../../forms/likely-email.ts";
import { EMAIL_SEEN } from "../../forms/doubted-email.ts";

/**
 * Asks under the field whether an address is meant otherwise, as soon as somebody leaves it. Who leaves
 * it for the button is not held up: what moves while a button is pressed is not pressed. The server
 * asks then, as it does without scripts.
 */
const field = document.getElementById("email");
const line = document.getElementById("email-meant");
const button = line.querySelector("button");
const seen = document.createElement("input");
seen.type = "hidden";
seen.name = EMAIL_SEEN;

field.addEventListener("blur", ({ relatedTarget }) => {
  if (relatedTarget?.type === "submit") return;
  const typed = field.value.trim();
  const meant = likelyEmail(typed);
  line.hidden = meant === undefined;
  if (meant === undefined) return;
  button.textContent = meant;
  seen.value = typed;
  field.form.append(seen);
});
button.addEventListener("click", () => {
  field.value = button.textContent;
  line.hidden = true;
  field.focus();
});
