// Progressive enhancement: everything works without this file.
(() => {
  // The phone menu closes on Escape and when the focus or a tap goes elsewhere.
  const menu = document.querySelector("details.menu");
  if (menu) {
    const close = (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener("click", close);
    document.addEventListener("focusin", close);
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  // Only the complete directory can be filtered in place; a filtered page keeps its plain links.
  const directory = document.querySelector("#directory[data-complete]");
  if (!directory) return;
  const entries = [...directory.children];
  const options = [...document.querySelectorAll("[data-key]")];
  const reset = document.querySelector("[data-reset]");
  const status = document.getElementById("directory-count");
  const keys = [...new Set(options.map((option) => option.dataset.key))];

  const read = () => {
    const query = new URLSearchParams(location.search);
    const known = (key, value) => options.some((o) => o.dataset.key === key && o.dataset.value === value);
    return new Map(keys.map((key) => [key, query.get(key)]).filter(([key, value]) => known(key, value)));
  };

  const show = (chosen) => {
    let count = 0;
    for (const entry of entries) {
      const matches = [...chosen].every(([key, value]) => entry.dataset[key].split(" ").includes(value));
      entry.hidden = !matches;
      if (matches) count += 1;
    }
    for (const option of options) {
      const isChosen = chosen.get(option.dataset.key) === option.dataset.value;
      if (isChosen) option.setAttribute("aria-current", "true");
      else option.removeAttribute("aria-current");
    }
    if (chosen.size) reset.removeAttribute("aria-current");
    else reset.setAttribute("aria-current", "true");
    const form = count === 0 ? "none" : count === 1 ? "one" : "other";
    status.textContent = status.dataset[form].replace("{n}", count);
  };

  const choose = (event, change) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const chosen = read();
    change(chosen);
    const query = new URLSearchParams([...chosen]).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    show(chosen);
  };

  for (const option of options) {
    option.addEventListener("click", (event) =>
      choose(event, (chosen) => {
        const { key, value } = option.dataset;
        if (chosen.get(key) === value) chosen.delete(key);
        else chosen.set(key, value);
      })
    );
  }
  reset.addEventListener("click", (event) => choose(event, (chosen) => chosen.clear()));
  addEventListener("popstate", () => show(read()));
  if (location.search) show(read());
})();
