extension PageStyle {
  /// Tables, and the line of filters above them.
  static let tables = """
    .filters { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: end; margin-top: 1.5rem;
      padding: 0.9rem 1.1rem; background: var(--raised); border-radius: 10px; }
    .filters fieldset { display: flex; flex-wrap: wrap; gap: 0.35rem 0.9rem; margin: 0; padding: 0; border: 0;
      min-width: 0; min-height: 2.25rem; align-items: center; }
    .filters legend, .filters .label { display: block; padding: 0; color: var(--muted); font-size: 0.8125rem; }
    .filters label { display: inline-flex; gap: 0.35rem; align-items: center; }
    .filters label.field { display: block; flex: 1 1 12rem; max-width: 22rem; min-width: 0; }
    .filters input[type=search], .filters select { width: 100%; min-width: 0; height: 2.25rem; padding: 0 0.6rem;
      color: var(--ink); background: var(--surface); border: 1px solid var(--muted); border-radius: 6px; font: inherit; }
    .filters input[type=checkbox] { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--accent); }
    .filters button { height: 2.25rem; padding: 0 0.9rem; color: var(--ink); background: var(--surface);
      border: 1px solid var(--muted); border-radius: 6px; font: inherit; cursor: pointer; }
    .shown { min-height: 1.55em; color: var(--muted); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; background: var(--surface);
      border: 1px solid var(--line); border-radius: 8px; }
    caption { text-align: left; }
    thead th { padding: 0.5rem 0.75rem; text-align: left; color: var(--muted); background: var(--raised);
      font-size: 0.8125rem; font-weight: 600; }
    tbody th, td { padding: 0.65rem 0.75rem; text-align: left; vertical-align: top; font-weight: inherit;
      border-top: 1px solid var(--line); }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .findings { table-layout: fixed; }
    .findings .severity { width: 8rem; } .findings .setting { width: 22%; }
    .findings .side { width: 19%; }
    .findings.compared .setting { width: 24%; } .findings.compared .side { width: 27%; }
    .findings .severity ~ .side:nth-child(4):last-child { width: 28%; }
    .findings td.severity .kind { display: block; margin-top: 0.3rem; color: var(--muted); font-size: 0.8125rem; }
    .findings th.setting code { font-weight: 600; }
    .findings .reason th { padding: 0.9rem 0.75rem 0.5rem; color: var(--muted); background: var(--surface); }
    .findings .reason + tr > * { border-top: 0; }
    .place { display: block; color: var(--muted); font-size: 0.8125rem; overflow-wrap: anywhere; }
    .setting .about + .about, .setting .place + .about { margin-top: 0.4rem; }
    .about { display: block; }
    .what p { margin: 0 0 0.3rem; }
    .what .remark { color: var(--muted); }
    .what .remedy { display: flex; gap: 0.45em; }
    .what .code { color: var(--muted); font-size: 0.8125rem; margin: 0; }
    .place code { font-size: 1em; }
    .findings td.side:empty::after { content: "–"; color: var(--muted); }
    .line + .line { margin-top: 0.5rem; }
    .line code { display: block; }
    .line .value { display: block; overflow-wrap: anywhere; }
    .line .value + code { color: var(--muted); }
    .scroll { position: relative; overflow-x: auto; border-radius: 8px; }
    .scroll table { overflow-wrap: break-word; }
    .scroll th.number:first-child, .scroll td.number:first-child { width: 3rem; }
    .contents ol { columns: 18rem; margin: 0.5rem 0 0; padding-left: 1.5rem; }
    .contents { margin-top: 1.25rem; }
    .contents summary { cursor: pointer; color: var(--accent); }
    .contents li { overflow-wrap: anywhere; }

    """

  /// Small windows: rows become cards, and each cell says what it is.
  static let phone = """
    @media screen and (max-width: 52rem) {
      body { padding: 1rem 0.75rem 3rem; }
      .findings, .findings tbody, .findings tr, .findings th, .findings td { display: block; width: auto; }
      .findings { background: none; border: 0; }
      .findings thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .findings tbody tr { margin-bottom: 0.75rem; padding: 0.75rem 0.9rem; background: var(--surface);
        border: 1px solid var(--line); border-radius: 8px; }
      .findings tbody th, .findings td { padding: 0; border: 0; }
      .findings .severity, .findings .setting, .findings .side,
      .findings.compared .setting, .findings.compared .side { width: auto; }
      .findings td.severity { display: flex; gap: 0.6rem; align-items: baseline; }
      .findings td.severity .kind { margin: 0; }
      .findings tbody tr > * + * { margin-top: 0.55rem; }
      .findings tbody tr.reason { margin: 1.25rem 0 0.5rem; padding: 0; border: 0; background: none; }
      .findings tbody tr.reason th { padding: 0; background: none; }
      .findings td.side::before { content: attr(data-label); display: block; color: var(--muted);
        font-size: 0.75rem; font-weight: 600; }
      .findings td.side:empty { display: none; }
      .book { grid-template-columns: 1fr; } .book .parts { grid-column: 1; } .book .total { display: none; }
      .findings .severity ~ .side:nth-child(4):last-child { width: auto; }
      .scroll table, .scroll tbody, .scroll tr, .scroll tbody th { display: block; width: auto; min-width: 0; }
      .scroll table { background: none; border: 0; }
      .scroll thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .scroll tbody tr { margin-bottom: 0.75rem; padding: 0.75rem 0.9rem; background: var(--surface);
        border: 1px solid var(--line); border-radius: 8px; }
      .scroll tbody th, .scroll td { padding: 0; border: 0; }
      .scroll tbody th { margin-bottom: 0.3rem; font-weight: 600; }
      .scroll td { display: block; }
      .scroll td:empty { display: none; }
      .scroll td::before { content: attr(data-label) " "; color: var(--muted); font-size: 0.8125rem; }
      .scroll td.number { display: inline-block; margin-right: 1rem; }
      .scroll td.number:first-child { display: none; }
      .filters { padding: 0.75rem; }
      .filters label.field { flex-basis: 100%; max-width: none; }
    }

    """

  /// Paper: light, without controls, nothing cut in the middle.
  static let print = """
    @media print {
      @page { margin: 14mm; }
      :root {
        --ground: #ffffff; --surface: #ffffff; --raised: #f3f1ec; --ink: #000000; --muted: #444b51; --line: #c9c5bc;
        --accent: #12467a; --error: #8f1720; --warning: #6e4200; --info: #12467a; --good: #125230; --faint: #4a5258;
        --error-tint: #fbecec; --warning-tint: #fbf2e0; --info-tint: #eaf2fa; --good-tint: #e9f5ee; --faint-tint: #f1f1ef;
        color-scheme: light;
      }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .filters, .contents { display: none; }
      .shown:not(.narrowed) { display: none; }
      .band, table { break-inside: auto; }
      tr, .band, .book { break-inside: avoid; }
      h2, h3, h4, thead { break-after: avoid; }
      thead { display: table-header-group; }
      .badge, .swatch, thead th, svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .scroll { overflow: visible; }
      .findings { font-size: 8.5pt; } .findings .severity { width: 25mm; } .findings .side { width: 21%; }
      thead th, tbody th, td, .findings .reason th { padding: 1.6mm 2mm; }
      .part { margin-top: 1.5rem; padding-top: 1rem; }
    }

    """

  /// The style sheet of reports.
  static let report = colours + base + summary + tables + phone + print
}
