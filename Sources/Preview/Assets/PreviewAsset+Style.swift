extension PreviewAsset {
  /// The look of the overlay and of the start page. Nothing of the site's own style reaches it, nor the other way round.
  static let styleText = """
    :host { all: initial; }
    :host, .start {
      --paper: #fffdf8; --ink: #1d1b16; --faint: #5c574c; --line: #b9b2a3; --box: #f1ece0;
      --error: #a3161f; --warning: #7a4b00; --note: #1f5673; --link: #0b4f8a; --mark: #ffd9d6;
      font: 1rem/1.5 system-ui, sans-serif; color: var(--ink);
    }
    @media (prefers-color-scheme: dark) {
      :host, .start {
        --paper: #1b1d1f; --ink: #f0eee8; --faint: #b7b2a6; --line: #6b6a64; --box: #26292c;
        --error: #ff9d95; --warning: #f0c067; --note: #8fd0f0; --link: #9ccbff; --mark: #6b1d1f;
      }
    }
    [hidden] { display: none !important; }
    .start { margin: 0; background: var(--paper); }
    .start main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    .start h1, .start h2 { margin: 1rem 0; font-size: 1.25rem; line-height: 1.3; }
    .panel {
      position: fixed; z-index: 2147483647; inset: auto 0 0 0; margin: 0 auto; box-sizing: border-box;
      width: 100%; max-width: 60rem; max-height: min(75vh, 75dvh); display: flex; flex-direction: column;
      background: var(--paper); color: var(--ink); border: 2px solid var(--error); border-bottom: 0;
      border-radius: .5rem .5rem 0 0; box-shadow: 0 0 2rem rgb(0 0 0 / .45);
    }
    .panel.calm { border-color: var(--warning); }
    .panel .head {
      display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; justify-content: space-between;
      padding: .75rem 1rem; border-bottom: 1px solid var(--line);
    }
    .panel h2 { margin: 0; flex: 1 1 12rem; font-size: 1.0625rem; line-height: 1.35; overflow-wrap: anywhere; }
    .panel .list { overflow-y: auto; overscroll-behavior: contain; padding: 0 1rem 1rem; }
    button {
      font: inherit; color: var(--ink); background: var(--box); border: 1px solid var(--faint);
      border-radius: .375rem; padding: .25rem .75rem; min-height: 2rem; cursor: pointer;
    }
    .badge, .lost {
      position: fixed; z-index: 2147483646; inset: auto .75rem .75rem auto; max-width: 50%;
      box-sizing: border-box; color: var(--warning); background: var(--paper); border: 1px solid var(--warning);
      border-radius: .375rem; padding: .25rem .75rem; text-align: start; overflow-wrap: anywhere;
    }
    .badge.bad { color: var(--error); border-color: var(--error); }
    .lost { inset: .75rem auto auto .75rem; }
    .bar {
      position: fixed; z-index: 2147483645; inset: auto auto .75rem .75rem; max-width: calc(100% - 1.5rem);
      max-height: 60vh; overflow-y: auto; box-sizing: border-box; background: var(--paper);
      border: 1px solid var(--faint); border-radius: .375rem; padding: .25rem .75rem; font-size: .875rem;
    }
    .bar:not([open]) { max-width: 45%; }
    .bar summary { cursor: pointer; min-height: 1.5rem; }
    .bar h2 { margin: .5rem 0 0; font-size: .875rem; }
    .bar ul { margin: 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
    .bar p { margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .5rem; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .list:focus-visible, .panel:focus-visible { outline-offset: -3px; }
    .file h3 { margin: 1rem 0 .25rem; font-size: 1rem; overflow-wrap: anywhere; }
    .file ol { margin: 0; padding: 0; list-style: none; }
    .file li { margin: 0 0 .75rem; padding: .25rem 0 .25rem .75rem; border-left: 4px solid var(--error); }
    .file li.warning { border-color: var(--warning); }
    .file li.note { border-color: var(--note); }
    .file p { margin: .25rem 0; overflow-wrap: anywhere; }
    .what { font-weight: 600; }
    .severity { color: var(--error); }
    .warning .severity { color: var(--warning); }
    .note .severity { color: var(--note); }
    .proposal { color: var(--note); }
    a { color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
    pre {
      margin: .25rem 0; padding: .375rem .5rem; background: var(--box); border-radius: .25rem;
      font: .875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4;
    }
    mark { color: inherit; background: var(--mark); text-decoration: underline wavy var(--error); }
    @media print { :host { display: none; } }

    """
}
