// Makes a slider of the list of moments at which a sheet changed; without it the list does the same.
// What a flag says is shown while it has the focus or the pointer; Escape puts it away.
const main = document.querySelector("main");

function slide() {
  const list = document.querySelector(".timeline select[name=asOf]");
  const last = list ? list.options.length - 1 : 0;
  if (last < 1 || document.getElementById("slider")) {
    return;
  }
  const slider = document.createElement("input");
  Object.assign(slider, { type: "range", id: "slider", min: 0, max: last, value: last - list.selectedIndex });
  const label = list.closest("p").querySelector("label");
  slider.setAttribute("aria-label", label.textContent);
  const name = () => {
    list.selectedIndex = last - slider.valueAsNumber;
    slider.setAttribute("aria-valuetext", list.selectedOptions[0].textContent);
  };
  let pointing = false;
  slider.addEventListener("pointerdown", () => (pointing = true));
  slider.addEventListener("input", name);
  slider.addEventListener("change", () => {
    name();
    if (pointing) {
      list.form.requestSubmit(); // by keyboard one goes step by step, and then presses the button
    }
  });
  list.addEventListener("change", () => {
    slider.value = last - list.selectedIndex;
    name();
  });
  name();
  list.before(slider);
}

let told = null;

function tell(flag) {
  told?.classList.remove("told");
  told = flag?.querySelector(".tip") ?? null;
  told?.classList.add("told");
  place();
}

function place() {
  if (told) {
    const { left, bottom } = told.parentElement.getBoundingClientRect();
    const most = document.documentElement.clientWidth - told.offsetWidth - 8;
    told.style.left = `${Math.max(8, Math.min(left, most))}px`;
    told.style.top = `${bottom}px`;
  }
}

slide();
main.addEventListener("renewed", slide);
document.addEventListener("pointerover", ({ target }) => tell(target.closest(".mark a")));
document.addEventListener("focusin", ({ target }) => tell(target.closest(".mark a")));
document.addEventListener("keydown", ({ key }) => key === "Escape" && tell(null));
document.addEventListener("scroll", place, true);
