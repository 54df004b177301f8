extension PreviewAsset {
  /// The look of what is shown on request: texts beside each other, and where a figure comes from.
  static let viewStyleText = """
    .start.beside main { max-width: 80rem; padding-bottom: 5rem; }
    .beside h1 { font-size: 1.5rem; }
    .beside h2 { margin: 2rem 0 .5rem; font-size: 1.0625rem; overflow-wrap: anywhere; }
    .beside .counts { margin: .5rem 0; }
    .beside .heads, .beside .rows li { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
    .beside .heads { position: sticky; top: 0; background: var(--paper); border-bottom: 2px solid var(--line); padding-left: 1rem; }
    .beside .heads p { margin: .5rem 0; overflow-wrap: anywhere; }
    .beside .rows { margin: 0; padding: 0; list-style: none; }
    .beside .rows li {
      padding: .5rem 0 .75rem .75rem; border-bottom: 1px solid var(--line); border-left: 4px solid transparent;
      scroll-margin-top: 5rem;
    }
    .beside .rows li.open { border-left: 4px solid var(--warning); }
    .beside .rows li.is-missing { border-left: 4px dashed var(--error); }
    .beside .tag { grid-column: 1 / -1; margin: 0; font-size: .875rem; color: var(--faint); overflow-wrap: anywhere; }
    .beside .open .tag { color: var(--warning); font-weight: 600; }
    .beside .open .tag::before { content: "▲ "; content: "▲ " / ""; }
    .beside .is-missing .tag { color: var(--error); }
    .beside .half { min-width: 0; }
    .beside .none { background: var(--box); padding: 0 .5rem; }
    .beside .none p { margin: 0; }
    .beside .tongue { margin: 0; font-size: .8125rem; color: var(--faint); }
    .beside .text { white-space: pre-wrap; overflow-wrap: anywhere; }
    .beside .text.heading { font-weight: 600; }
    .beside del { background: var(--mark); }
    .beside ins { text-decoration: underline; text-decoration-thickness: 2px; font-weight: 600; }
    @media (max-width: 40rem) {
      .beside .heads { position: static; }
      .beside .heads, .beside .rows li { grid-template-columns: 1fr; }
      .beside .half + .half { margin-top: .5rem; }
    }
    .tip {
      position: fixed; z-index: 2147483646; box-sizing: border-box; width: min(26rem, calc(100vw - 1rem));
      max-height: min(24rem, 60vh); overflow-y: auto; overscroll-behavior: contain; background: var(--paper);
      border: 1px solid var(--faint); border-radius: .375rem; box-shadow: 0 .25rem 1rem rgb(0 0 0 / .3);
      padding: .5rem .75rem; font-size: .875rem;
    }
    .tip h2 { margin: .25rem 0; font-size: 1rem; line-height: 1.3; }
    .tip p { margin: .25rem 0; }
    .tip dl { margin: .5rem 0; display: grid; gap: .25rem; }
    .tip dl > div { display: grid; grid-template-columns: 7rem 1fr; gap: .5rem; }
    .tip dt { color: var(--faint); }
    .tip dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
    .tip ul { margin: 0; padding: 0; list-style: none; }
    .tip code { font: .8125rem/1.4 ui-monospace, monospace; }
    .tip .how { color: var(--faint); }
    .bar h3 { margin: .375rem 0 0; font-size: .8125rem; color: var(--faint); }
    .bar [aria-pressed=true] { border: 2px solid var(--link); font-weight: 600; }

    """
}
