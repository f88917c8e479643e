// Keeps a page current while somebody looks at it; without this it stays as it was when it came.
//
//   <main data-live="/api/indicators/kumamoto-1?lastEventId=42">
//   <p role="status" id="live" data-changed="Updated" data-waiting="Waiting" data-ended="Ended">
//
// The stream says that there is a later version of what the page shows, and the page itself is asked
// for again: so it stays in its language, and as its reader may see it. A page that nobody looks at
// holds no connection, of which a browser has few to one server; when it is seen again, it goes on
// from the version that it shows. For other scripts, main is sent the event "renewed" after a change.
import { renew } from "/renew.js";

const main = document.querySelector("main[data-live]");
const status = document.getElementById("live");

const SOON = 300; // what changes within this is shown at once
const PATIENCE = 5_000; // an interruption that is shorter is not worth a word
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;

const versionIn = (live) => new URL(live, location.href).searchParams.get("lastEventId");

const address = new URL(main.dataset.live, location.href);
let seen = versionIn(main.dataset.live);
let source = null;
let over = false;
let wait = FIRST_WAIT;
let asking;
let telling;

const say = (words) => {
  if (status.textContent !== words) {
    status.textContent = words;
  }
};

const close = () => {
  clearTimeout(telling);
  source?.close();
  source = null;
};

const open = () => {
  if (over || source || document.hidden) {
    return;
  }
  address.searchParams.set("lastEventId", seen);
  source = new EventSource(address);
  source.addEventListener("open", () => {
    clearTimeout(telling);
    wait = FIRST_WAIT;
    say(status.textContent === status.dataset.waiting ? "" : status.textContent);
  });
  source.addEventListener("error", interrupted);
  source.addEventListener("snapshot", came);
  source.addEventListener("change", came);
  source.addEventListener("ended", ({ data }) => {
    if (JSON.parse(data).reason !== "stopping") {
      close();
      askIn(SOON);
    }
  });
};

// The browser comes back by itself from all but a refusal.
const interrupted = () => {
  if (source.readyState === EventSource.CLOSED) {
    close();
    askIn(wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
  clearTimeout(telling);
  telling = setTimeout(() => say(status.dataset.waiting), PATIENCE);
};

const came = ({ lastEventId }) => {
  if (lastEventId !== seen) {
    seen = lastEventId;
    askIn(SOON);
  }
};

const askIn = (millis) => {
  clearTimeout(asking);
  asking = setTimeout(() => askAgain().catch(() => askIn(FIRST_WAIT)), millis);
};

// Whoever may not read the page any more, or is sent to sign in, is shown no more of it.
const askAgain = async () => {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (answer.redirected || [401, 403, 404].includes(answer.status)) {
    over = true;
    close();
    say(status.dataset.ended);
  } else if (answer.ok) {
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
    open();
  } else {
    askIn(FIRST_WAIT);
  }
};

const show = (page) => {
  const { live } = page.querySelector("main").dataset;
  if (live === main.dataset.live) {
    return;
  }
  main.dataset.live = live;
  seen = versionIn(live);
  const focused = document.activeElement;
  renew(["main", "footer"], page);
  document.title = page.title;
  if (!focused.isConnected) {
    main.focus({ preventScroll: true });
  }
  const clock = new Date().toLocaleTimeString(document.documentElement.lang, { timeZone: "Asia/Tokyo" });
  say(`${status.dataset.changed} ${clock}`);
  main.dispatchEvent(new Event("renewed"));
};

const look = () => (document.hidden ? close() : open());
document.addEventListener("visibilitychange", look);
addEventListener("pageshow", look);
addEventListener("pagehide", close);
look();
