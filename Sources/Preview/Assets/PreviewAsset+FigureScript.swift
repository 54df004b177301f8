extension PreviewAsset {
  /// Tells where a figure comes from when the pointer rests on it or it has the focus. `dressFigures` is called for each
  /// new body; whether figures are stops of the Tab key is chosen in the bar, since a report has thousands.
  static let figureScript = #"""
    const tip = make("div", { className: "tip", id: "tip", hidden: true, tabIndex: -1 });
    tip.setAttribute("role", "dialog");
    const told = make("div", { className: "unseen" });
    told.setAttribute("role", "status");
    host.shadowRoot.append(tip, told);
    const look = new CSSStyleSheet();
    look.replaceSync(`@media screen {
      bilancio-figure[tabindex], .is-told { text-decoration: underline dotted 2px; text-underline-offset: .2em; }
      bilancio-figure[tabindex] { cursor: pointer; }
      bilancio-figure:focus-visible { outline: 3px solid; outline-offset: 2px; }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];

    const figureAt = (node) => node.closest?.("[data-figure]") ?? null;
    const inLink = (figure) => figure.closest("a[href]") !== null;
    let figure = null;
    let wanted = null;
    let isByKey = false;
    let pause;
    let areStops = sessionStorage.getItem("bilancio-figures") === "on";

    const dressFigures = () => {
      hideTip();
      for (const one of document.querySelectorAll("bilancio-figure")) {
        if (inLink(one)) continue;
        if (areStops) {
          one.tabIndex = 0;
          one.setAttribute("role", "button");
          one.setAttribute("aria-haspopup", "dialog");
        } else {
          for (const name of ["tabindex", "role", "aria-haspopup", "aria-expanded"]) one.removeAttribute(name);
        }
      }
    };
    const dressBar = () => {
      bar.querySelector("[data-do=figures]")?.setAttribute("aria-pressed", areStops);
    };

    const placeTip = () => {
      const box = figure.getBoundingClientRect();
      // What has the focus may still be on its way to the middle of the window.
      if (!isByKey && (box.bottom < 0 || box.top > innerHeight)) return hideTip();
      const width = tip.offsetWidth;
      const height = tip.offsetHeight;
      const below = box.bottom + 6;
      const top = below + height <= innerHeight ? below : Math.max(4, box.top - height - 6);
      tip.style.top = `${Math.min(top, Math.max(4, innerHeight - height - 4))}px`;
      tip.style.left = `${Math.max(4, Math.min(box.left, document.documentElement.clientWidth - width - 4))}px`;
    };
    const hideTip = () => {
      clearTimeout(pause);
      wanted = null;
      tip.hidden = true;
      told.textContent = "";
      if (!figure) return;
      figure.classList.remove("is-told");
      if (figure.classList.length === 0) figure.removeAttribute("class");
      if (figure.hasAttribute("aria-expanded")) figure.setAttribute("aria-expanded", "false");
      figure = null;
    };
    const showTip = async (next, byKey) => {
      clearTimeout(pause);
      if (figure === next && !tip.hidden) {
        isByKey ||= byKey;
        return;
      }
      hideTip();
      wanted = next;
      let text = "";
      try {
        const answer = await fetch(`/-/figure/${encodeURIComponent(next.dataset.figure)}`, { cache: "no-store" });
        if (answer.ok) text = await answer.text();
      } catch {
        // The preview has ended, which is told elsewhere.
      }
      if (wanted !== next || !next.isConnected || text === "") return;
      figure = next;
      isByKey = byKey;
      tip.innerHTML = text;
      tip.setAttribute("aria-label", tip.querySelector("h2").textContent);
      tip.scrollTop = 0;
      tip.hidden = false;
      placeTip();
      if (!figure) return;
      figure.classList.add("is-told");
      if (figure.getAttribute("role") === "button") figure.setAttribute("aria-expanded", "true");
      // Nobody who only points at it wants it read.
      if (byKey) {
        told.textContent = [...tip.querySelectorAll("h2, .value, dl > div")]
          .map((one) => [...one.children].map((child) => child.textContent).join(" ") || one.textContent).join(". ");
      }
    };
    const later = (act, time) => {
      clearTimeout(pause);
      pause = setTimeout(act, time);
    };
    const enterTip = () => (tip.querySelector("a[href]") ?? tip).focus();
    const openFigure = () => {
      const link = tip.querySelector("dl > div:first-child > dd > a[href]");
      if (link) link.click();
      else enterTip();
    };

    document.addEventListener("pointerover", (event) => {
      if (event.pointerType !== "mouse") return;
      const next = figureAt(event.target);
      if (next && next !== figure) later(() => showTip(next, false), 250);
      else if (next || event.composedPath().includes(tip)) clearTimeout(pause);
      else if (!isByKey) later(hideTip, 300);
    });
    document.addEventListener("focusin", (event) => {
      const next = figureAt(event.target) ?? event.target.querySelector?.(":scope [data-figure]");
      if (next && (figureAt(event.target) || event.target.matches("a"))) showTip(next, true);
      else if (isByKey && !event.composedPath().includes(tip)) hideTip();
    });
    document.addEventListener("focusout", (event) => {
      if (isByKey && !event.relatedTarget) hideTip();
    });
    document.addEventListener("click", (event) => {
      const next = figureAt(event.target);
      if (!next || inLink(next) || getSelection().toString() !== "") return;
      // A finger doesn't point before it presses.
      if (figure === next && !tip.hidden) openFigure();
      else showTip(next, false);
    });
    addEventListener("keydown", (event) => {
      if (tip.hidden || !figure) return;
      const isInside = event.composedPath().includes(tip);
      const stop = figure;
      if (event.key === "Escape") {
        event.stopImmediatePropagation();
        hideTip();
        if (isInside) stopAt(stop);
      } else if (isInside && event.key === "Tab") {
        const links = [...tip.querySelectorAll("a[href]")];
        const edge = event.shiftKey ? links[0] : links[links.length - 1];
        if (links.length > 0 && host.shadowRoot.activeElement !== edge) return;
        event.preventDefault();
        stopAt(stop);
      } else if (!isInside && isByKey && event.key === "ArrowDown") {
        event.preventDefault();
        enterTip();
      } else if (event.target === figure && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        openFigure();
      }
    }, true);
    // The focus goes back to where it was: the figure, or the link that it stands in.
    const stopAt = (stop) => (stop.tabIndex >= 0 ? stop : stop.closest("a[href]"))?.focus();
    addEventListener("scroll", () => { if (figure) placeTip(); }, { passive: true });
    addEventListener("resize", () => { if (figure) placeTip(); });
    bar.addEventListener("click", (event) => {
      if (event.target.dataset?.do !== "figures") return;
      areStops = !areStops;
      sessionStorage.setItem("bilancio-figures", areStops ? "on" : "");
      dressFigures();
      dressBar();
    });
    addEventListener("pagehide", hideTip);
    dressFigures();
    dressBar();


    """#
}
