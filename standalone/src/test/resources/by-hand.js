// The streams of a page, its timers and what it asks for, as a test has them go on.
window.timers = [];
window.streams = [];
window.asked = [];
let now = 0;

window.setTimeout = (act, millis) => timers.push({ act, at: now + millis });
window.clearTimeout = (number) => {
  if (number) {
    timers[number - 1].act = () => {};
  }
};

/** So much time passes. */
window.pass = (millis) => {
  now += millis;
  for (const timer of timers.filter(({ at }) => at <= now)) {
    const { act } = timer;
    timer.act = () => {};
    act();
  }
};

window.EventSource = class extends EventTarget {
  static OPEN = 1;
  static CLOSED = 2;

  constructor(address) {
    super();
    this.address = new URL(address);
    this.readyState = 1;
    streams.push(this);
  }

  close() {
    this.readyState = 2;
  }
};

/** Every open stream tells of a later version. */
window.tell = (version) => {
  for (const stream of streams.filter(({ readyState }) => readyState === 1)) {
    stream.dispatchEvent(new MessageEvent("change", { data: "{}", lastEventId: String(version) }));
  }
};

/** Every stream is cut off, and its browser tries to come back. */
window.interrupt = () => {
  for (const stream of streams.filter(({ readyState }) => readyState !== 2)) {
    stream.readyState = 0;
    stream.dispatchEvent(new Event("error"));
  }
};

window.comeBack = () => {
  const back = streams.filter(({ readyState }) => readyState === 0);
  back.forEach((stream) => (stream.readyState = 1));
  back.forEach((stream) => stream.dispatchEvent(new Event("open")));
};

window.fetch = () => new Promise((answer) => asked.push(answer));

/** What was asked for first, counted from 0, is answered with this page at a later version. */
window.answer = (number, version, heading) => {
  const page = new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html");
  const main = page.querySelector("main");
  main.dataset.live = main.dataset.live.replaceAll(/lastEventId=\d+/g, `lastEventId=${version}`);
  page.querySelector("h1").textContent = heading;
  asked[number](new Response(page.documentElement.outerHTML));
};

window.refuse = (number, status) => asked[number](new Response("", { status }));
