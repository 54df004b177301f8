extension DecapPage {
  /// The script that teaches the CMS our files.
  ///
  /// Its own way of reading JSON at the top of a page wants the first brace alone on its line, and shows every other page as
  /// empty; of data it forgets the order. This reads what the program reads, and writes what wasn't changed as it was.
  static let formats = #"""
    // Reads and writes pages and data as bilancio has them, so that a file saved here changes only where somebody changed it.
    // Made by ./bilancio editors: changes go there.
    "use strict";

    (function (CMS) {
      if (!CMS) {
        document.body.append("L’editor non si è caricato: serve Internet. — The editor has not loaded: it needs the Internet.");
        return;
      }

      const width = 100;

      // The editor forgets the order of names. A file is always read before it is written.
      const orders = new Map();
      const ranks = new Map();

      function remember(value) {
        if (Array.isArray(value)) return value.forEach(remember);
        if (value === null || typeof value !== "object") return undefined;
        const names = Object.keys(value);
        orders.set([...names].sort().join("\n"), names);
        for (const name of names) {
          if (!ranks.has(name)) ranks.set(name, ranks.size);
          remember(value[name]);
        }
        return undefined;
      }

      function namesInOrder(value) {
        const names = Object.keys(value);
        const known = orders.get([...names].sort().join("\n"));
        const rank = (name) => (ranks.has(name) ? ranks.get(name) : ranks.size);
        return known || names.sort((a, b) => rank(a) - rank(b));
      }

      // An emptied field leaves an empty text behind, which no field of ours may be: it is taken out,
      // and what then holds nothing any more with it.
      function cleaned(value) {
        if (Array.isArray(value)) return value.map(cleaned).filter((element) => element !== undefined);
        if (value === "") return undefined;
        if (value === null || typeof value !== "object") return value;
        const names = Object.keys(value);
        const kept = names.map((name) => [name, cleaned(value[name])]).filter((pair) => pair[1] !== undefined);
        return kept.length === 0 && names.length > 0 ? undefined : Object.fromEntries(kept);
      }

      const isContainer = (value) => value !== null && typeof value === "object";

      function onOneLine(value) {
        if (Array.isArray(value)) return "[" + value.map(onOneLine).join(", ") + "]";
        if (!isContainer(value)) return JSON.stringify(value);
        const members = namesInOrder(value).map((name) => JSON.stringify(name) + ": " + onOneLine(value[name]));
        return members.length === 0 ? "{}" : "{ " + members.join(", ") + " }";
      }

      function written(value, indent, used) {
        const line = onOneLine(value);
        const isFlat = !isContainer(value) || !Object.values(value).some(isContainer);
        if (!isContainer(value) || line.length < 3 || (isFlat && indent + used + line.length <= width)) return line;
        const inner = " ".repeat(indent + 2);
        const parts = Array.isArray(value)
          ? value.map((element) => inner + written(element, indent + 2, 0))
          : namesInOrder(value).map((name) => {
              const key = JSON.stringify(name) + ": ";
              return inner + key + written(value[name], indent + 2, key.length);
            });
        const [open, close] = Array.isArray(value) ? "[]" : "{}";
        return open + "\n" + parts.join(",\n") + "\n" + " ".repeat(indent) + close;
      }

      // Where the object ends that a text begins with; two braces are the name of a figure.
      function endOfObject(text) {
        const start = text.search(/\S/);
        if (start < 0 || text[start] !== "{" || text[start + 1] === "{") return -1;
        let depth = 0;
        let isInText = false;
        for (let i = start; i < text.length; i++) {
          const c = text[i];
          if (isInText) {
            if (c === "\\") i++;
            else if (c === '"') isInText = false;
          } else if (c === '"') isInText = true;
          else if (c === "{") depth++;
          else if (c === "}" && --depth === 0) return i + 1;
        }
        return -1;
      }

      const page = {
        fromFile(text) {
          const end = endOfObject(text);
          if (end < 0) return { body: text };
          try {
            const about = JSON.parse(text.slice(0, end));
            remember(about);
            return { ...about, body: text.slice(end).replace(/^\s*\n/, "") };
          } catch {
            // Shown whole, to be mended: what isn't understood must not be lost.
            return { body: text };
          }
        },
        toFile(value) {
          const { body = "", ...rest } = value;
          const about = cleaned(rest) || {};
          const members = namesInOrder(about).map((name) => JSON.stringify(name) + ": " + onOneLine(about[name]));
          const text = body === "" || body.endsWith("\n") ? body : body + "\n";
          return members.length === 0 ? text : "{" + members.join(", ") + "}\n\n" + text;
        },
      };

      const data = {
        fromFile(text) {
          const value = JSON.parse(text);
          remember(value);
          return value;
        },
        toFile(value) {
          return written(cleaned(value) || {}, 0, 0) + "\n";
        },
      };

      CMS.registerCustomFormat("bilancio-page", "md", page);
      CMS.registerCustomFormat("bilancio-data", "json", data);
    })(window.CMS);

    """#
}
