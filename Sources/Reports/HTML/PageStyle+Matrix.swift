extension PageStyle {
  /// The style sheet of the support matrix.
  static let matrixPage = colours + base + summary + tables + matrix + phone + print + matrixPrint

  private static let matrix = """
    body { max-width: 110rem; }
    .legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0.4rem 1.5rem;
      margin: 1rem 0 0; padding: 0; list-style: none; color: var(--muted); font-size: 0.9375rem; }
    .jump { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; margin-top: 1.1rem; font-size: 0.9375rem; }
    .grade { display: inline-block; padding: 0.05rem 0.45rem; border-radius: 5px; font-size: 0.8125rem; font-weight: 600;
      white-space: nowrap; }
    .matrix .grade { font-size: 0.75rem; }
    .grade.full { color: var(--good); background: var(--good-tint); }
    .grade.partial { color: var(--warning); background: var(--warning-tint); }
    .grade.inherent { color: var(--info); background: var(--info-tint); }
    .grade.none, .grade.unknown { color: var(--faint); background: var(--faint-tint); }
    .matrix-box { position: relative; max-height: 90vh; overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
    .matrix { overflow-wrap: break-word; border: 0; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; }
    .matrix thead th { position: sticky; top: 0; z-index: 3; padding: 0.5rem 0.4rem 0.5rem 0.6rem; vertical-align: bottom;
      font-size: 0.75rem; border-bottom: 1px solid var(--line); }
    .matrix thead th:first-child { left: 0; z-index: 4; }
    .matrix .setting th { position: sticky; left: 0; z-index: 2; min-width: 13rem; max-width: 18rem;
      background: var(--surface); border-right: 1px solid var(--line); }
    .matrix .setting th code { font-weight: 600; }
    .matrix td { min-width: 6.25rem; padding: 0.55rem 0.4rem 0.55rem 0.6rem; }
    .matrix .section th { padding: 1.1rem 0.75rem 0.4rem; font-size: 1rem; font-weight: 620; background: var(--surface);
      scroll-margin-top: 2.5rem; }
    .matrix .section th span { position: sticky; left: 0.75rem; }
    .matrix tr.section { scroll-margin-top: 2.5rem; }
    .matrix details[open] { min-width: 13rem; }
    .matrix details p { margin: 0.4rem 0 0; color: var(--muted); font-size: 0.8125rem; line-height: 1.45; }
    .matrix summary { cursor: pointer; list-style-position: outside; margin-left: 0.9rem; }
    @media screen and (max-width: 52rem) {
      .matrix-box { max-height: none; overflow: visible; border: 0; }
      .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; width: auto; }
      .matrix { background: none; }
      .matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .matrix tr.setting { margin-bottom: 0.75rem; padding: 0.75rem 0.9rem; background: var(--surface);
        border: 1px solid var(--line); border-radius: 8px; }
      .matrix .section th { padding: 1.25rem 0 0.5rem; border: 0; background: none; font-size: 1.125rem; }
      .matrix .setting th { position: static; min-width: 0; max-width: none; padding: 0 0 0.4rem; border: 0; }
      .matrix .setting td { display: grid; grid-template-columns: minmax(6rem, 40%) 1fr; gap: 0.5rem; padding: 0.3rem 0;
        min-width: 0; border-top: 1px solid var(--line); }
      .matrix .setting td::before { content: attr(data-label); color: var(--muted); overflow-wrap: anywhere; }
      .matrix details[open] { min-width: 0; }
    }

    """

  private static let matrixPrint = """
    @media print {
      @page { size: landscape; margin: 10mm; }
      html { font-size: 8pt; }
      .jump { display: none; }
      .matrix-box { max-height: none; overflow: visible; border: 0; }
      .matrix thead th, .matrix .setting th, .matrix .section th span { position: static; }
      .matrix td { min-width: 0; } .matrix .setting th { min-width: 0; }
      .matrix summary { list-style: none; margin: 0; }
      .grade { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """
}
