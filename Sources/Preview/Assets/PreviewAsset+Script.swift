extension PreviewAsset {
  /// Listens for builds and brings the page up to date: the part about the connection and what is wrong comes first,
  /// then the part that changes the page.
  static let scriptText =
    "(() => {\n\"use strict\";\n" + panelScript + figureScript + pageScript + connectionScript + "})();\n"

  /// Shows what is wrong, above the page and apart from its style.
  private static let panelScript = #"""
    const own = document.currentScript;
    const isStart = own.dataset.body === "none";
    const make = (name, properties, ...children) => {
      const element = Object.assign(document.createElement(name), properties);
      element.append(...children);
      return element;
    };

    const host = document.createElement("bilancio-preview");
    const title = make("h2", { id: "title" });
    const close = make("button", { type: "button", className: "close" });
    const list = make("div", { className: "list", tabIndex: 0 });
    const panel = make("section", { className: "panel", hidden: true, tabIndex: -1 },
      make("div", { className: "head" }, title, close), list);
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-labelledby", "title");
    list.setAttribute("role", "group");
    list.setAttribute("aria-labelledby", "title");
    const badge = make("button", { type: "button", className: "badge", hidden: true });
    badge.setAttribute("aria-haspopup", "dialog");
    const news = make("div", { className: "unseen" });
    news.setAttribute("role", "alert");
    const lost = make("div", { className: "lost", hidden: true });
    lost.setAttribute("role", "status");
    // About this page: its files, its translations, other ways to see it. Open or not, it stays so from page to page.
    const bar = make("details", { className: "bar", hidden: isStart, innerHTML: own.dataset.bar });
    bar.open = sessionStorage.getItem("bilancio-bar") === "open";
    bar.addEventListener("toggle", () => sessionStorage.setItem("bilancio-bar", bar.open ? "open" : ""));
    bar.addEventListener("click", (event) => {
      const wanted = event.target.dataset?.do;
      if (wanted === "print") print();
      if (wanted === "phone") open(location.href, "bilancio-phone", "popup,width=375,height=740");
    });
    host.attachShadow({ mode: "open" }).append(
      make("link", { rel: "stylesheet", href: "/-/preview.css" }), news, panel, badge, lost, bar);

    let state = null;
    let isOpen = false;

    const arrange = () => {
      const isBad = state.errors > 0;
      panel.hidden = !isOpen || isStart;
      panel.classList.toggle("calm", !isBad);
      badge.hidden = state.count === 0 || isOpen || isStart;
      badge.classList.toggle("bad", isBad);
    };
    const show = (next) => {
      const isFirst = !state;
      const isNew = isFirst || next.server !== state.server || next.build !== state.build;
      const wasBad = state?.errors > 0;
      const sameList = state?.list === next.list;
      state = next;
      // Of a build that isn't whole, what is wrong isn't known yet: what is told is from the one before.
      if (!isNew || (!next.whole && !isFirst)) return;
      host.lang = state.language;
      close.textContent = state.close;
      lost.textContent = state.lost;
      badge.textContent = state.summary;
      title.textContent = state.title;
      if (!sameList) {
        list.innerHTML = state.list;
        list.scrollTop = 0;
      }
      // Opened by hand, a list of warnings stays until there are none; errors open it at each build.
      isOpen = state.errors > 0 || (isOpen && state.count > 0 && !wasBad);
      news.textContent = state.errors > 0 ? state.title : wasBad ? state.well : "";
      arrange();
      if (isStart) {
        document.querySelector("h2").textContent = state.title;
        if (!sameList) document.querySelector(".list").innerHTML = state.list;
      }
    };
    const dismiss = () => {
      const hadFocus = host.shadowRoot.activeElement !== null;
      isOpen = false;
      arrange();
      if (hadFocus) badge.focus({ preventScroll: true });
    };
    close.addEventListener("click", dismiss);
    badge.addEventListener("click", () => {
      isOpen = true;
      arrange();
      panel.focus({ preventScroll: true });
    });
    addEventListener("keydown", (event) => { if (event.key === "Escape" && isOpen) dismiss(); });
    // Before the page's body: the first stop of the Tab key, and not replaced with it.
    document.documentElement.insertBefore(host, document.body);


    """#

  /// Puts a newer version of the page in the place of what is shown.
  private static let pageScript = #"""
    let shown = { server: own.dataset.server, build: Number(own.dataset.build), body: own.dataset.body, bar: own.dataset.bar };
    const loaded = shown;

    const styles = (page) => [...page.head.querySelectorAll("link[rel~=stylesheet]")];
    const scripts = (page) => [...page.querySelectorAll("script[src]:not([data-preview])")];
    const policies = (page) => [...page.querySelectorAll("meta[http-equiv]")];
    const same = (left, right, name) =>
      left.map((one) => one.getAttribute(name)).join("\n") === right.map((one) => one.getAttribute(name)).join("\n");

    // Adds the new style sheets where they belong; the old ones go when these are there, so that nothing flashes.
    const changeStyles = async (next) => {
      const old = styles(document);
      const kept = new Set();
      const arrived = [];
      let place = null;
      for (const link of styles(next)) {
        let here = old.find((one) => !kept.has(one) && one.getAttribute("href") === link.getAttribute("href"));
        if (here) kept.add(here);
        else {
          here = document.importNode(link);
          arrived.push(new Promise((done) => { here.onload = here.onerror = done; }));
          if (place) place.after(here);
          else if (old.length) old[0].before(here);
          else document.head.append(here);
        }
        place = here;
      }
      await Promise.race([Promise.all(arrived), new Promise((done) => setTimeout(done, 2000))]);
      return old.filter((link) => !kept.has(link));
    };

    // Title, descriptions, icons: everything in the head that is neither style nor script nor policy.
    const changeHead = (next) => {
      const others = (page) => [...page.head.children].filter((element) =>
        !element.matches("link[rel~=stylesheet], script:not([type]), script[src], meta[http-equiv], meta[charset]"));
      const old = others(document);
      const wanted = others(next);
      if (old.map((one) => one.outerHTML).join() === wanted.map((one) => one.outerHTML).join()) return;
      for (const element of old) element.remove();
      document.head.append(...wanted.map((element) => document.importNode(element, true)));
    };

    // Images keep their names: one that has changed is asked for by a name that the browser hasn't in memory.
    const freshenImages = (root, changed, server) => {
      for (const image of root.querySelectorAll("img[src]")) {
        const address = new URL(image.getAttribute("src"), location.href);
        if (address.origin !== location.origin) continue;
        const build = changed[decodeURIComponent(address.pathname).slice(1)];
        if (!build || (server === loaded.server && build <= loaded.build)) continue;
        const wanted = `${address.pathname}?${server}-${build}`;
        if (image.getAttribute("src") !== wanted) image.setAttribute("src", wanted);
      }
    };

    const pathTo = (element) => {
      const path = [];
      for (let one = element; one && one !== document.body; one = one.parentElement) {
        path.unshift([...one.parentElement.children].indexOf(one));
      }
      return path;
    };
    const boxes = () => {
      const counts = new Map();
      return [...document.querySelectorAll("details")].map((box) => {
        const name = box.querySelector("summary")?.textContent.trim() ?? "";
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return [`${name}#${counts.get(name)}`, box];
      });
    };

    // What the reader has before the eyes, to be found again in the new version.
    const remember = () => {
      const active = document.activeElement;
      const place = { x: scrollX, y: scrollY, open: new Map(boxes().map(([name, box]) => [name, box.open])) };
      if (active && active !== document.body && document.body.contains(active)) {
        place.focus = { id: active.id, path: pathTo(active), name: active.tagName };
      }
      if (scrollY > 0) {
        for (const element of document.body.querySelectorAll("[id]")) {
          const top = element.getBoundingClientRect().top;
          if (top > 80) break;
          place.anchor = { id: element.id, top };
        }
      }
      return place;
    };
    const recall = (place) => {
      for (const [name, box] of boxes()) if (place.open.has(name)) box.open = place.open.get(name);
      if (place.focus) {
        const { id, path, name } = place.focus;
        const element = id ? document.getElementById(id)
          : path.reduce((parent, index) => parent?.children[index], document.body);
        if (element?.tagName === name) element.focus({ preventScroll: true });
      }
      const scroll = () => {
        const anchor = place.anchor && document.getElementById(place.anchor.id);
        const top = anchor ? scrollY + anchor.getBoundingClientRect().top - place.anchor.top : place.y;
        scrollTo({ left: place.x, top, behavior: "instant" });
      };
      scroll();
      requestAnimationFrame(scroll);
    };

    const changeBody = (next) => {
      const place = remember();
      for (const { name, value } of next.documentElement.attributes) {
        document.documentElement.setAttribute(name, value);
      }
      document.body = document.adoptNode(next.body);
      // The site's scripts find a page as new as when it is opened.
      for (const script of scripts(document)) {
        const again = document.createElement("script");
        for (const { name, value } of script.attributes) again.setAttribute(name, value);
        again.async = false;
        script.replaceWith(again);
      }
      dressFigures();
      recall(place);
    };

    const update = async () => {
      const target = state;
      let text;
      try {
        text = await (await fetch(location.href, { cache: "no-store" })).text();
      } catch {
        // The server is gone: when it is back, it says so, and this is tried again.
        return false;
      }
      const next = new DOMParser().parseFromString(text, "text/html");
      const mark = next.querySelector("script[data-preview]");
      // What a browser only does at a page's start; and something that is no page any more.
      if (!mark || mark.dataset.body === "none" || !same(policies(next), policies(document), "content")
        || !same(scripts(next), scripts(document), "src")) {
        location.reload();
        return false;
      }
      const old = await changeStyles(next);
      changeHead(next);
      if (shown.bar !== mark.dataset.bar) {
        bar.innerHTML = mark.dataset.bar;
        dressBar();
      }
      freshenImages(next, target.changed, target.server);
      if (mark.dataset.body !== shown.body) changeBody(next);
      else freshenImages(document, target.changed, target.server);
      for (const link of old) link.remove();
      shown = { server: target.server, build: target.build, body: mark.dataset.body, bar: mark.dataset.bar };
      return true;
    };

    let isBusy = false;
    const refresh = async () => {
      if (isBusy) return;
      isBusy = true;
      try {
        while (state.ready && (state.server !== shown.server || state.build !== shown.build)) {
          if (!(await update())) break;
        }
      } catch (error) {
        console.error(error);
        location.reload();
      } finally {
        isBusy = false;
      }
    };


    """#

  /// Listens to the server, and begins again whenever that ends.
  private static let connectionScript = #"""
    let source = null;
    let silence;
    let loss;

    const disconnect = () => {
      clearTimeout(silence);
      source?.close();
      source = null;
    };
    const found = () => {
      clearTimeout(loss);
      loss = undefined;
      lost.hidden = true;
    };
    const connect = () => {
      disconnect();
      source = new EventSource(`/-/events?page=${encodeURIComponent(decodeURIComponent(location.pathname))}`);
      source.onmessage = (event) => {
        found();
        expect();
        show(JSON.parse(event.data));
        if (isStart) {
          if (state.ready) location.reload();
        } else {
          refresh();
        }
      };
      source.onerror = () => {
        loss ??= setTimeout(() => { lost.hidden = lost.textContent === ""; }, 2000);
        if (source?.readyState === EventSource.CLOSED) setTimeout(() => { if (source) connect(); }, 1000);
      };
      expect();
    };
    // The server speaks every fifteen seconds; a connection that is silent for longer is dead.
    const expect = () => {
      clearTimeout(silence);
      silence = setTimeout(connect, 40000);
    };
    // A browser opens six connections to a server at most: pages that nobody sees leave theirs to others.
    const follow = () => {
      if (document.hidden) {
        disconnect();
        found();
      } else if (!source) {
        connect();
      }
    };
    document.addEventListener("visibilitychange", follow);
    addEventListener("pageshow", follow);
    addEventListener("pagehide", disconnect);
    follow();

    """#
}
