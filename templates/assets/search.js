// The search on the A-to-Z page, with the index that Pagefind made. Without this file the page lists everything.
(() => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const input = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const results = document.getElementById("results");
  const list = results.querySelector("ol");
  const more = results.querySelector(".more");
  const index = new URL(form.dataset.index, document.baseURI);
  const root = new URL("../", index);
  const step = 10;
  const places = 4;

  // A page opened from a disk may not read other files, and an old browser may not know how to.
  if (!/^https?:$/.test(location.protocol) || typeof WebAssembly !== "object") {
    form.hidden = true;
    return;
  }
  form.classList.add("is-live");

  // In this page rather than in a worker, so that the page's policy holds for it.
  const engine = import(index.href).then(async (pagefind) => {
    await pagefind.options({ baseUrl: "/", noWorker: true });
    return pagefind;
  });
  engine.catch(() => { form.hidden = true; });
  let begun;
  const begin = () => (begun ??= engine.then((pagefind) => pagefind.init()).catch(() => {}));

  // The index parts elided words (“l’attività”) by this mark and a space; readers see neither.
  const whole = (text) => text.replace(/\u2060 ?/g, "");
  const passedOver = new Set(form.dataset.passedOver.split(" "));
  // What is looked for of what was typed: “dell’affitto” is “affitto”, and “per” says nothing beside other words.
  const asked = (text) => {
    const query = text.replace(/\p{L}+['’](?=\p{L}{3}|\p{Lu}{2})/gu, "");
    if (/^\s*".*"\s*$/.test(query)) return query;
    const words = query.split(/\s+/).filter((word) => !passedOver.has(word.toLowerCase()));
    return words.join(" ") || query;
  };
  const plain = (text) => text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

  let turn = 0;
  let found = [];
  let terms = [];

  // Whether a word begins as one that was asked for, and whether it is so much like it that readers see why it is marked:
  // Pagefind looks for a word's stem, and for whatever begins like that.
  const beginning = (word, term) => {
    let common = 0;
    while (common < word.length && word[common] === term[common]) common += 1;
    return common;
  };
  const isRelated = (word, term) => beginning(word, term) >= Math.min(3, term.length);
  const isAlike = (word, term) =>
    word.startsWith(term) ||
    (isRelated(word, term) && beginning(word, term) >= term.length / 2 && Math.abs(word.length - term.length) < 5);

  // Pagefind gives words between marks, with < and > escaped: they become text again, never markup.
  const excerpt = (text, terms) => {
    const paragraph = document.createElement("p");
    const parts = text.replace(/\u2060(<\/mark>)? /g, "$1").split(/<mark>(.*?)<\/mark>/s);
    parts.forEach((part, place) => {
      const words = whole(part).replace(/&lt;/g, "<").replace(/&gt;/g, ">");
      const isFound = place % 2 && terms.some((term) => isAlike(plain(words), term));
      const mark = document.createElement("mark");
      mark.textContent = words;
      paragraph.append(isFound ? mark : words);
    });
    paragraph.prepend("…\u00a0");
    paragraph.append("\u00a0…");
    return paragraph;
  };

  const fits = ({ excerpt: text, meta }) => {
    const marked = [...text.matchAll(/<mark>(.*?)<\/mark>/gs)].map((match) => match[1]);
    const words = marked.concat(`${meta.title} ${meta.section ?? ""}`.split(/[\s\u2060]+/));
    return words.some((word) => terms.some((term) => isRelated(plain(word), term)));
  };

  const link = (url, title) => {
    const anchor = document.createElement("a");
    anchor.href = new URL(url.slice(1), root).href;
    anchor.textContent = whole(title);
    return anchor;
  };

  const entry = (data, terms) => {
    const { title, section, url = data.url, lang, language } = data.meta;
    const item = document.createElement("li");
    const heading = document.createElement("h3");
    heading.append(link(url, title));
    const text = excerpt(data.excerpt, terms);
    item.append(heading);
    const about = [section, language].filter(Boolean).map(whole).join(" · ");
    if (about) {
      const line = document.createElement("p");
      line.className = "meta";
      line.textContent = about;
      item.append(line);
    }
    item.append(text);
    if (lang) for (const part of [heading, text]) part.lang = lang;
    const parts = data.sub_results.filter((part) => part.anchor).slice(0, places);
    if (parts.length) {
      const inside = document.createElement("ul");
      for (const part of parts) {
        const line = document.createElement("li");
        line.append(link(part.url, part.title));
        inside.append(line);
      }
      if (lang) inside.lang = lang;
      item.append(inside);
    }
    return item;
  };

  // Shows some more of what was found; what is behind the times is dropped.
  const show = async (mine) => {
    const first = list.children.length;
    const loaded = await Promise.all(found.slice(first, first + step).map((result) => result.data()));
    if (mine !== turn) return;
    list.append(...loaded.map((data) => entry(data, terms)));
    more.hidden = list.children.length >= found.length;
  };

  const say = (query) => {
    const count = found.length;
    const words = form.dataset[count === 0 ? "none" : count === 1 ? "one" : "other"];
    const written = count.toLocaleString(document.documentElement.lang);
    status.textContent = words.replace("{n}", written).replace("{query}", () => query);
  };

  // So that the results are still there for who comes back to them.
  const remember = (query) => {
    const address = new URL(location.href);
    if (query) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    // A browser may refuse when it happens too often.
    try { if (address.href !== location.href) history.replaceState(null, "", address); } catch {}
  };

  const search = async () => {
    const mine = ++turn;
    const query = input.value.trim();
    remember(query);
    if (!query) {
      status.textContent = "";
      results.hidden = true;
      return;
    }
    const waiting = setTimeout(() => { if (mine === turn) status.textContent = form.dataset.searching; }, 500);
    try {
      await begin();
      const pagefind = await engine;
      const wanted = asked(query);
      const answer = await pagefind.search(wanted);
      if (mine !== turn) return;
      found = answer.results;
      terms = wanted.split(/[^\p{L}\p{N}]+/u).map(plain).filter(Boolean);
      // Where nothing fits Pagefind guesses; when even its best guess is none, nothing was found.
      if (found.length && !fits(await found[0].data())) found = [];
      if (mine !== turn) return;
      list.replaceChildren();
      await show(mine);
      if (mine !== turn) return;
      results.hidden = found.length === 0;
      say(query);
    } catch {
      if (mine !== turn) return;
      results.hidden = true;
      status.textContent = form.dataset.failed;
    } finally {
      clearTimeout(waiting);
    }
  };

  let pause;
  const now = () => {
    clearTimeout(pause);
    return search();
  };
  input.addEventListener("focus", begin);
  input.addEventListener("input", () => {
    begin();
    clearTimeout(pause);
    pause = setTimeout(search, 250);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    now();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !input.value) return;
    input.value = "";
    now();
  });
  // The focus goes to the first of the new results, which the button makes room for.
  more.querySelector("button").addEventListener("click", async () => {
    const first = list.children.length;
    await show(turn);
    list.children[first]?.querySelector("a").focus();
  });

  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    input.value = query;
    search();
  }
})();
