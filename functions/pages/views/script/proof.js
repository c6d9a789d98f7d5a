import { solveChallenge } from "../../forms/solve-challenge.ts";

/**
 * Finds the number that the form's challenge asks for, beside the page, and sends the form by itself. One
 * file is both the page's script and its worker's. Where it cannot run, the page says what else to do.
 */
const page = globalThis.document;

if (page === undefined) {
  postMessage(solveChallenge(JSON.parse(globalThis.name)));
} else {
  start(page.getElementById("proof"));
}

function start(form) {
  const { maxnumber: _most, ...task } = JSON.parse(form.dataset.challenge);
  try {
    const worker = new Worker(page.currentScript.src, { name: form.dataset.challenge });
    const status = form.querySelector("[role=status]");
    status.textContent = status.dataset.working;
    worker.addEventListener("error", () => otherwise(form));
    worker.addEventListener("message", ({ data: number }) => {
      if (number === undefined) return otherwise(form);
      form.elements.namedItem("proof").value = btoa(JSON.stringify({ ...task, number }));
      form.submit();
    });
  } catch {
    otherwise(form);
  }
}

function otherwise(form) {
  form.querySelector("[role=status]").textContent = "";
  const box = form.querySelector("noscript");
  box.outerHTML = box.textContent;
}
