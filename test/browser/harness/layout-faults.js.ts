/** Where the same length of text fits, and what of it may be lost; all in the browser's own pixels. */
const TOLERANCE = 1.5;

/**
 * What a layout does wrong at the size it has now: the page is wider than the screen, words run out of
 * their box or over other words.
 */
export const layoutFaults = `
(() => {
  const faults = [];
  const says = (it) => it.tagName.toLowerCase() + " “" + it.textContent.trim().replace(/\\s+/g, " ").slice(0, 50) + "”";
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + ${TOLERANCE}) {
    const sticksOut = (it) => it.getBoundingClientRect().right > page.clientWidth + ${TOLERANCE};
    const out = [...document.body.querySelectorAll("*")].filter((it) => sticksOut(it) && ![...it.children].some(sticksOut));
    faults.push("the page is " + page.scrollWidth + " px wide, by " + out.map(says).join(", "));
  }

  const words = [];
  const shown = document.querySelector("dialog:modal") ?? document.body;
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const box = node.parentElement;
    if (node.data.trim() === "" || box.closest(".visually-hidden, .skip, option, textarea") !== null) continue;
    if (!box.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const scrolls = box.closest(".queue-list")?.getBoundingClientRect();
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // What is scrolled away is over nothing.
      if (scrolls !== undefined && (bottom < scrolls.top || top > scrolls.bottom)) continue;
      // Letters are lower than the line that holds them, and lines may touch.
      const inset = (bottom - top) * 0.2;
      words.push({ box, left, right, top: top + inset, bottom: bottom - inset });
    }
  }
  for (const { box, left, right } of words) {
    if (left < -${TOLERANCE} || right > page.clientWidth + ${TOLERANCE}) faults.push("off the screen: " + says(box));
    const cutter = box.closest(".button, .day, .time, .tag, .choice, .card, .pick, .due, input, td, th, dd, dt, li");
    if (cutter === null) continue;
    const around = cutter.getBoundingClientRect();
    if (left < around.left - ${TOLERANCE} || right > around.right + ${TOLERANCE}) faults.push("out of its box: " + says(box));
  }
  words.sort((one, other) => one.top - other.top);
  for (const [index, one] of words.entries()) {
    for (let next = index + 1; next < words.length && words[next].top < one.bottom; next += 1) {
      const other = words[next];
      if (other.box === one.box) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > ${TOLERANCE}) {
        faults.push("over each other: " + says(one.box) + " and " + says(other.box));
      }
    }
  }
  return [...new Set(faults)];
})()
`;

/** Twice the size that the reader's browser has, and back: WCAG 1.4.4. */
export const doubledText = `document.documentElement.style.fontSize = "200%"`;
export const usualText = `document.documentElement.style.fontSize = ""`;

/**
 * What gets the focus without showing it, or shows it where something else lies on top (WCAG 2.4.7,
 * 2.4.11), or is smaller than 24 px and no link within a line (2.5.8). The last key pressed must have been one, or browsers draw no ring around what a script
 * focuses; afterwards the focus and the place on the page are as before.
 */
export const focusFaults = `
(() => {
  const faults = [];
  const before = document.activeElement;
  const place = [scrollX, scrollY];
  const reached = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const modal = document.querySelector("dialog:modal");
  for (const it of (modal ?? document).querySelectorAll(reached)) {
    if (it.disabled || it.tabIndex < 0 || !it.checkVisibility({ visibilityProperty: true })) continue;
    // What has the focus already is not brought into sight by giving it once more.
    document.activeElement.blur();
    it.focus();
    const says = it.tagName.toLowerCase() + " “" + (it.textContent.trim() || it.name).slice(0, 50) + "”";
    if (document.activeElement !== it) { faults.push("takes no focus: " + says); continue; }
    let ringed = false;
    for (let box = it; box !== null && !ringed; box = box.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      ringed = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    }
    if (!ringed) faults.push("shows no focus: " + says);
    const { left, top, width, height } = it.getClientRects()[0];
    const target = (it.closest("label") ?? it).getBoundingClientRect();
    const inLine = getComputedStyle(it).display === "inline";
    const fillsItsCard = getComputedStyle(it, "::after").position === "absolute";
    if (!inLine && !fillsItsCard && (target.width < 24 || target.height < 24)) faults.push("too small: " + says);
    const inner = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]];
    const free = inner.some(([right, down]) => {
      const hit = document.elementFromPoint(left + width * right, top + height * down);
      return hit !== null && (it.contains(hit) || hit.contains(it) || it.labels?.[0]?.contains(hit) === true);
    });
    if (!free) faults.push("focus is covered: " + says);
  }
  if (before !== null && before !== document.body) before.focus({ preventScroll: true });
  else document.activeElement?.blur();
  scrollTo(...place);
  return faults;
})()
`;
