/**
 * A person is here once they touch the page: then it is known that they read the mail which led to it. What
 * follows links in mails by itself touches nothing, so opening the page alone says nothing.
 */
const SIGNS = ["pointerdown", "keydown", "wheel", "touchstart"];
const listening = new AbortController();

function isRead({ isTrusted }) {
  const form = document.getElementById("read");
  if (!isTrusted || form === null) return;
  listening.abort();
  const body = new URLSearchParams(new FormData(form));
  void fetch(form.action, { method: "POST", body, keepalive: true }).catch(() => {});
}

for (const sign of SIGNS) {
  addEventListener(sign, isRead, { passive: true, signal: listening.signal });
}
