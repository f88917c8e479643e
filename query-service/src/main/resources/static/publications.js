// Shows the files of a publication once they are kept, which is a moment after it was made.
const shown = document.querySelector('#publications');
let tries = 30;

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('#publications');
    if (now && !now.querySelector('[data-awaited]')) {
      shown.replaceChildren(...now.childNodes);
      return;
    }
  }
  wait();
}

function wait() {
  tries -= 1;
  if (tries > 0) {
    setTimeout(() => look().catch(wait), 1000);
  }
}

if (shown.querySelector('[data-awaited]')) {
  wait();
}
