// Puts what differs in a page that was asked for again into the one that stands: the focus stays where
// it is, what was opened stays open, nothing scrolls, and an element with data-kept is left as it is.
// Cells with other words than before get the class "changed".
const CELLS = "td, tbody th, dd, li";

/** The parts are named by selectors, and are in both pages. */
export const renew = (parts, page) => {
  const touched = new Set();
  document.querySelectorAll(".changed").forEach(unmark);
  for (const part of parts) {
    renewChildren(document.querySelector(part), page.querySelector(part), touched);
  }
  touched.forEach(mark);
};

const mark = (cell) => {
  cell.classList.add("changed");
  cell.addEventListener("animationend", () => unmark(cell), { once: true });
};

const unmark = (cell) => {
  cell.classList.remove("changed");
  if (cell.className === "") {
    cell.removeAttribute("class");
  }
};

const touch = (node, touched) => {
  const around = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest(CELLS);
  const cells = around ? [around] : (node.querySelectorAll?.(CELLS) ?? []);
  if (node.textContent.trim() !== "") {
    cells.forEach((cell) => touched.add(cell));
  }
};

const renewNode = (old, fresh, touched) => {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data.trim() !== fresh.data.trim()) {
      touch(old, touched);
    }
    old.data = fresh.data;
  } else if (!("kept" in old.dataset)) {
    renewAttributes(old, fresh);
    renewChildren(old, fresh, touched);
  }
};

// Whether something is open is for its reader to say.
const renewAttributes = (old, fresh) => {
  for (const { name } of [...old.attributes]) {
    if (name !== "open" && !fresh.hasAttribute(name)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of fresh.attributes) {
    if (name !== "open" && old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
};

const isBlank = (node) => node?.nodeType === Node.TEXT_NODE && node.data.trim() === "";

const isLike = (old, fresh) => old?.nodeName === fresh.nodeName && old.id === fresh.id;

// Where among the old ones it stands as it is; blanks are all the same, so only the next one counts.
const standsAt = (fresh, olds) =>
  isBlank(fresh) ? (isBlank(olds[0]) ? 0 : -1) : olds.findIndex((old) => old.isEqualNode(fresh));

// What stands unchanged at both ends is no matter, and what stands unchanged in between stays; what
// is between those is gone through side by side.
const renewChildren = (parent, wanted, touched) => {
  const olds = [...parent.childNodes];
  const news = [...wanted.childNodes];
  while (olds.length && news.length && olds[0].isEqualNode(news[0])) {
    olds.shift();
    news.shift();
  }
  let after = null;
  while (olds.length && news.length && olds.at(-1).isEqualNode(news.at(-1))) {
    after = olds.pop();
    news.pop();
  }
  news.forEach((fresh, n) => {
    const place = standsAt(fresh, olds);
    olds.splice(0, Math.max(place, 0)).forEach((gone) => gone.remove());
    const isWantedLater = () => news.slice(n + 1).some((later) => olds[0].isEqualNode(later));
    if (place >= 0 || (!isBlank(fresh) && isLike(olds[0], fresh) && !isWantedLater())) {
      renewNode(olds.shift(), fresh, touched);
    } else {
      const added = document.importNode(fresh, true);
      parent.insertBefore(added, olds[0] ?? after);
      touch(added, touched);
    }
  });
  olds.forEach((gone) => gone.remove());
};
