// Tells how far a file has come while its answer is waited for, as nothing does without this.
const told = document.querySelector('#progress');
let asking;

async function ask(id) {
  const answer = await fetch(told.dataset.imports + id, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    return;
  }
  const { step, done, of } = await answer.json();
  const counted = of > 0 ? ` ${done} / ${of}` : '';
  const text = (told.dataset[step] ?? '') + counted;
  if (told.textContent !== text) {
    told.textContent = text;
  }
}

document.querySelectorAll('form[method=post][enctype]').forEach((form) =>
  form.addEventListener('submit', () => {
    const id = new FormData(form).get('progress');
    told.textContent = told.dataset.reading;
    clearInterval(asking);
    asking = setInterval(() => ask(id).catch(() => clearInterval(asking)), 1000);
  }),
);

// A page that was gone back to waits for nothing.
addEventListener('pageshow', () => {
  clearInterval(asking);
  told.textContent = '';
});
