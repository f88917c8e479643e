// Keeps a page current while somebody looks at it; without this it stays as it was when it came.
//
//   <main data-live="/api/plans/kumamoto/overview?lastEventId=40 /api/plans/kumamoto/changes?lastEventId=42">
//   <p role="status" id="live" data-changed="Updated" data-waiting="Waiting" data-again="Again" data-ended="Ended">
//
// The streams say that there is a later version of what the page shows, and the page itself is asked
// for again: so it stays in its language, and as its reader may see it. A page that nobody looks at
// holds no connection, of which a browser has few to one server; when it is seen again, it goes on
// from the versions that it shows. For other scripts, main is sent the event "renewed" after a change.
import { renew } from "/renew.js";

const main = document.querySelector("main[data-live]");
const status = document.getElementById("live");

const SOON = 300; // what changes within this is shown at once
const PATIENCE = 5_000; // an interruption that is shorter is not worth a word
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;
const TOO_LONG = 30_000; // for an answer

// What a page follows: the addresses of streams, and of each the version that the page shows.
const followed = (live) =>
  live.split(" ").filter((each) => each).map((each) => {
    const address = new URL(each, location.href);
    return { address, seen: address.searchParams.get("lastEventId"), source: null };
  });

const views = followed(main.dataset.live);
let over = false;
let wait = FIRST_WAIT;
let asking;
let due = Infinity; // when it is asked again
let underWay = false;
let toldMeanwhile = false;
let telling;

const say = (words) => {
  if (status.textContent !== words) {
    status.textContent = words;
  }
};

// From the first interruption on, however often coming back fails.
const waiting = () => {
  telling ??= setTimeout(() => say(status.dataset.waiting), PATIENCE);
};

const notWaiting = () => {
  clearTimeout(telling);
  telling = undefined;
};

const close = () => {
  notWaiting();
  for (const view of views) {
    view.source?.close();
    view.source = null;
  }
};

const open = () => {
  if (!over && !document.hidden) {
    views.filter(({ source }) => !source).forEach(follow);
  }
};

const follow = (view) => {
  view.address.searchParams.set("lastEventId", view.seen);
  view.source = new EventSource(view.address);
  view.source.addEventListener("open", opened);
  view.source.addEventListener("error", interrupted);
  view.source.addEventListener("snapshot", ({ lastEventId }) => {
    if (lastEventId !== view.seen) {
      came(view, lastEventId);
    }
  });
  view.source.addEventListener("change", ({ lastEventId }) => {
    if (Number(lastEventId) > Number(view.seen)) {
      came(view, lastEventId);
    }
  });
  view.source.addEventListener("ended", ({ data }) => {
    if (JSON.parse(data).reason === "stopping") {
      waiting();
    } else {
      close();
      askIn(SOON);
    }
  });
};

const opened = () => {
  if (views.every(({ source }) => source?.readyState === EventSource.OPEN)) {
    notWaiting();
    wait = FIRST_WAIT;
    say(status.textContent === status.dataset.waiting ? status.dataset.again : status.textContent);
  }
};

// The browser comes back by itself from all but a refusal.
const interrupted = ({ target }) => {
  if (target.readyState === EventSource.CLOSED) {
    close();
    askIn(longer());
  }
  waiting();
};

const longer = () => {
  const now = wait;
  wait = Math.min(2 * wait, LONGEST_WAIT);
  return now;
};

const came = (view, version) => {
  view.seen = version;
  askIn(SOON);
};

// Nothing that comes later puts it off, so that a page is current also while changes come without end.
const askIn = (millis) => {
  const then = performance.now() + millis;
  if (underWay) {
    toldMeanwhile = true;
  } else if (then < due) {
    clearTimeout(asking);
    asking = setTimeout(ask, millis);
    due = then;
  }
};

// One after the other, so that what was asked for first is never shown last.
const ask = async () => {
  due = Infinity;
  underWay = true;
  toldMeanwhile = false;
  const again = await askAgain().catch(() => FIRST_WAIT);
  underWay = false;
  if (!over && (again || toldMeanwhile)) {
    askIn(again ?? SOON);
  }
};

// Whoever may not read the page any more, or is sent to sign in, is shown no more of it. One that is
// not there is there again in a while: nothing that was recorded goes away, but the server may be
// reading all of it anew.
const askAgain = async () => {
  const headers = { Accept: "text/html" };
  const answer = await fetch(location.href, { headers, signal: AbortSignal.timeout(TOO_LONG) });
  if (answer.redirected || [401, 403].includes(answer.status)) {
    over = true;
    close();
    say(status.dataset.ended);
    return null;
  }
  if (!answer.ok) {
    return answer.status === 404 ? longer() : FIRST_WAIT;
  }
  show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  open();
  return null;
};

const show = (page) => {
  const live = page.querySelector("main").dataset.live ?? "";
  if (live === main.dataset.live) {
    return;
  }
  goOn(followed(live));
  const focused = document.activeElement;
  renew(["main", "footer"], page);
  document.title = page.title;
  if (!focused.isConnected) {
    main.focus({ preventScroll: true });
  }
  const clock = new Date().toLocaleTimeString(document.documentElement.lang, { timeZone: "Asia/Tokyo" });
  say(`${status.dataset.changed} ${clock}`);
  main.dataset.live = live;
  main.dispatchEvent(new Event("renewed"));
};

// Who has signed in or out elsewhere is shown a page that follows other streams than before.
const goOn = (next) => {
  const path = ({ address }) => address.pathname;
  if (next.map(path).join() === views.map(path).join()) {
    next.forEach(({ seen }, n) => (views[n].seen = seen));
  } else {
    close();
    views.splice(0, views.length, ...next);
  }
};

const look = () => (document.hidden ? close() : open());
document.addEventListener("visibilitychange", look);
addEventListener("pageshow", look);
addEventListener("pagehide", close);
look();
