/// The style sheets of pages, by purpose. They load nothing.
enum PageStyle {
  /// Colours for light and dark. Each colour of text has at least 4.5 times the contrast of its ground.
  static let colours = """
    :root {
      --ground: #faf9f6; --surface: #ffffff; --raised: #f3f1ec; --ink: #1e2429; --muted: #555e66; --line: #ddd9d0;
      --accent: #1b5a99; --error: #a1232b; --warning: #855000; --info: #1b5a99; --good: #1b6a3d; --faint: #5b646c;
      --error-tint: #fbecec; --warning-tint: #fbf2e0; --info-tint: #eaf2fa; --good-tint: #e9f5ee; --faint-tint: #f1f1ef;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #14171a; --surface: #1b1f23; --raised: #23282d; --ink: #e7e9eb; --muted: #a9b2ba; --line: #343b42;
        --accent: #8fc2f5; --error: #ffa29c; --warning: #f0bd6d; --info: #8fc2f5; --good: #82d6a5; --faint: #a4adb5;
        --error-tint: #3a2021; --warning-tint: #352a17; --info-tint: #1a2a3a; --good-tint: #18301f;
        --faint-tint: #262b30;
      }
    }

    """

  /// Letters and the page as a whole.
  static let base = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; background: var(--ground); }
    body {
      margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 84rem; color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { line-height: 1.25; font-weight: 620; text-wrap: balance; overflow-wrap: anywhere; }
    h1 { margin: 0; font-size: 1.75rem; letter-spacing: -0.01em; }
    h2 { margin: 0 0 0.25rem; font-size: 1.25rem; }
    h3 { margin: 2rem 0 0.6rem; font-size: 1.05rem; }
    h4 { margin: 1.25rem 0 0.5rem; font-size: 0.95rem; color: var(--muted); }
    p { margin: 0.4rem 0; max-width: 46rem; }
    code { font: 0.86em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
    code { overflow-wrap: anywhere; }
    a { color: var(--accent); text-underline-offset: 0.15em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    [hidden] { display: none !important; }
    .muted { color: var(--muted); }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; border: 0;
    }
    .part { margin-top: 2.75rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
    .part.inner { margin-top: 2rem; }
    .part > .statement { margin: 0; color: var(--muted); max-width: none; }
    .part > .statement.error { color: var(--error); } .part > .statement.good { color: var(--good); }
    ul.sentences { margin: 0.4rem 0; padding-left: 1.25rem; max-width: 52rem; }
    ul.sentences li { margin: 0.3rem 0; }
    footer {
      margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.875rem;
    }

    """

  /// The summary, its numbers, marks and the books.
  static let summary = """
    .band p { max-width: none; }
    .band { padding: 1.5rem clamp(1rem, 3vw, 2rem); background: var(--surface); border: 1px solid var(--line);
      border-radius: 12px; }
    .verdict { margin: 0.35rem 0 1.1rem; max-width: none; font-size: 1.15rem; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: 1rem; margin: 0; }
    .figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-left: 0.75rem;
      border-left: 3px solid var(--line); }
    .figures dt { color: var(--muted); font-size: 0.875rem; line-height: 1.35; }
    .figures dd { margin: 0; font-size: 1.6rem; line-height: 1.2; font-weight: 620; font-variant-numeric: tabular-nums; }
    .figures .error { border-color: var(--error); } .figures .warning { border-color: var(--warning); }
    .figures .info { border-color: var(--info); } .figures .good { border-color: var(--good); }
    .error > dd, .verdict.error, .phrase.error { color: var(--error); }
    .warning > dd, .verdict.warning, .phrase.warning { color: var(--warning); }
    .verdict.info, .phrase.info { color: var(--info); }
    .verdict.good, .phrase.good { color: var(--good); }
    .verdict.faint, .phrase.faint { color: var(--faint); }
    .badge { display: inline-flex; align-items: baseline; gap: 0.35em; padding: 0.1rem 0.5rem; border-radius: 5px;
      font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
    .badge.error { color: var(--error); background: var(--error-tint); }
    .badge.warning { color: var(--warning); background: var(--warning-tint); }
    .badge.info { color: var(--info); background: var(--info-tint); }
    .badge.good { color: var(--good); background: var(--good-tint); }
    .badge.faint, .badge.plain { color: var(--faint); background: var(--faint-tint); }
    .books { display: grid; gap: 0.9rem; margin: 1.25rem 0 0; max-width: 60rem; }
    .book { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: 0.15rem 1rem; align-items: center; }
    .book .name { font-size: 0.9375rem; font-weight: 600; overflow-wrap: anywhere; }
    .book .total { color: var(--muted); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
    .book svg { display: block; width: 100%; height: 0.75rem; border-radius: 3px; background: var(--raised); }
    .book .parts { grid-column: 2; display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; margin: 0; padding: 0;
      list-style: none; color: var(--muted); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
    .book .parts li { display: inline-flex; align-items: baseline; gap: 0.4em; }
    .swatch { flex: none; width: 0.6rem; height: 0.6rem; border-radius: 2px; }
    rect.good { fill: var(--good); } rect.info { fill: var(--info); } rect.warning { fill: var(--warning); }
    rect.error { fill: var(--error); } rect.faint, rect.plain { fill: var(--faint); opacity: 0.55; }
    .swatch.good { background: var(--good); } .swatch.info { background: var(--info); }
    .swatch.warning { background: var(--warning); } .swatch.error { background: var(--error); }
    .swatch.faint, .swatch.plain { background: var(--faint); opacity: 0.55; }

    """
}
