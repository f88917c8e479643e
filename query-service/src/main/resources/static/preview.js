// Shows what a figure would be read as and achieve while it is typed, as the button does without this.
const form = document.querySelector('form[data-preview]');
const shown = document.querySelector(form.dataset.preview);
let asked = 0;
let later;

async function preview() {
  const mine = ++asked;
  const fields = new URLSearchParams(new FormData(form));
  fields.set('do', 'preview');
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'text/html' },
    body: fields,
  });
  if (mine !== asked || !answer.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  shown.replaceChildren(...page.querySelector(form.dataset.preview).childNodes);
}

document.querySelector('#printed').addEventListener('input', () => {
  clearTimeout(later);
  later = setTimeout(preview, 400);
});
