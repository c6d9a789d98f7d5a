import { likelyEmail } from "../../../../shared/case/customer/likely-email.ts";
import { EMAIL_SEEN } from "../../forms/doubted-email.ts";

/**
 * Asks under the field whether an address is meant otherwise, as soon as somebody leaves it. Who leaves
 * it for the button is not held up: what moves while a button is pressed is not pressed. Whoever gives
 * no answer here is asked by the server, as without scripts.
 */
const field = document.getElementById("email");
const place = document.getElementById("email-meant");
/** What the question that stands there is about: it stays, or its buttons could not be reached by keyboard. */
let doubted;
const seen = document.createElement("input");
seen.type = "hidden";
seen.name = EMAIL_SEEN;

field.addEventListener("blur", ({ relatedTarget }) => {
  if (relatedTarget?.type === "submit") return;
  const typed = field.value.trim();
  if (typed === doubted) return;
  const meant = typed === seen.value ? undefined : likelyEmail(typed);
  if (meant === undefined) return answered();
  doubted = typed;
  const [take, keep] = [button("meant", meant), button("typed", place.dataset.right)];
  take.addEventListener("click", () => {
    field.value = meant;
    answered();
    field.focus();
  });
  keep.addEventListener("click", () => {
    seen.value = typed;
    field.form.append(seen);
    answered();
    field.focus();
  });
  const asked = document.createElement("p");
  asked.className = "stack-close";
  const said = document.createElement("span");
  said.textContent = place.dataset.meant;
  asked.append(said, " ", take, " ", keep);
  place.replaceChildren(asked);
});

function button(value, label) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "link-button";
  made.value = value;
  made.textContent = label;
  return made;
}

function answered() {
  doubted = undefined;
  place.replaceChildren();
}
