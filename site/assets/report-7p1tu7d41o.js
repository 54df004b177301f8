// The social report's page: marks where the reader is, copies the citation.
(() => {
  const contents = document.querySelector("[data-contents]");
  if (!contents) return;
  const box = contents.querySelector("details");
  const here = contents.querySelector("[data-here]");
  const links = new Map();
  for (const link of contents.querySelectorAll("a")) {
    const target = document.getElementById(link.hash.slice(1));
    if (target) links.set(target, link);
  }
  contents.classList.add("is-live");

  // On a phone the contents are a bar that opens over the page: it closes after each choice.
  const close = () => { box.open = false; };
  box.addEventListener("click", (event) => { if (event.target.closest("a")) close(); });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    close();
    box.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => { if (!contents.contains(event.target)) close(); });

  let current;
  const mark = (link) => {
    if (link === current) return;
    current?.removeAttribute("aria-current");
    current = link;
    if (!link) { here.textContent = ""; return; }
    link.setAttribute("aria-current", "location");
    here.textContent = link.closest("details > ol > li").querySelector("a").textContent.trim();
    const list = box.querySelector("ol");
    const place = link.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (place.top < frame.top) list.scrollTop -= frame.top - place.top + 40;
    else if (place.bottom > frame.bottom) list.scrollTop += place.bottom - frame.bottom + 40;
  };
  // A heading that crosses this line, a quarter down the window, begins the part that is being read.
  const find = () => {
    const line = innerHeight / 4;
    let last;
    for (const [target, link] of links) if (target.getBoundingClientRect().top <= line) last = link;
    mark(last);
  };
  const observer = new IntersectionObserver(find, { rootMargin: "0px 0px -75% 0px" });
  for (const target of links.keys()) observer.observe(target);
  // A jump can carry a heading past the line unobserved.
  addEventListener("scrollend", find);

  const copy = document.querySelector(".copy");
  if (!copy || !navigator.clipboard) return;
  copy.hidden = false;
  const button = copy.querySelector("button");
  button.addEventListener("click", async () => {
    const text = document.querySelector("[data-citation]").textContent;
    await navigator.clipboard.writeText(text.trim().replace(/\s+/g, " "));
    copy.querySelector("[role=status]").textContent = button.dataset.copied;
  });
})();
