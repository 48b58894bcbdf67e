import EASPolicyTranslator
import Foundation
import Testing

/// Pages in a real browser.
@Suite(.serialized, .enabled(if: Browser.program != nil, Comment(rawValue: Browser.isMissing)))
struct BrowserTests {
  private func withBrowser(_ body: (Browser) throws -> Void) throws {
    let browser = try Browser()
    defer { browser.finish() }
    try body(browser)
  }

  private var lint: String { ReportRenderer(.html).render(.lint(HandMade(words: "Shared desk").lint)) }

  @Test func aForeignScriptWouldBeRefused() throws {
    try withBrowser { browser in
      let visit = try browser.visit(lint.replacing("</main>", with: "<script>document.title = 'taken'</script></main>"))
      #expect(!visit.complaints.isEmpty && !visit.page.contains("<title>taken"))
    }
  }

  /// No page makes the browser complain or is wider than its window, on a phone and on a desk, and all text stands out.
  @Test(arguments: [false, true]) func everyPageLoadsAndFitsAndCanBeRead(_ isDark: Bool) throws {
    try withBrowser { browser in
      let pages = try SamplePage.all()
      let visit = try browser.measure(
        pages.map(\.html), widths: [360, 768, 1200], isDark: isDark, script: PageJudge.script(isDark: isDark))
      #expect(visit.complaints.isEmpty, "\(visit.complaints)")
      #expect(visit.findings?.count == pages.count * 3)
      for (index, finding) in (visit.findings ?? []).enumerated() {
        #expect(finding == "none", "\(pages[index / 3].name)")
      }
    }
  }

  @Test func theFragmentFilters() throws {
    try withBrowser { browser in
      for (fragment, count) in [("#severity=error,warning", 5), ("#q=SHARED%20DESK&severity=error&kind=ssl-off", 2)] {
        let page = try browser.visit(lint, fragment: fragment).page
        let shown = page.matches(of: /<tr [^>]*data-severity=[^>]*>/).count { !$0.0.contains("hidden") }
        #expect(shown == count && page.contains("\(count) of 6 are shown."), "\(fragment)")
      }
    }
  }

  /// The address changes under the page's feet.
  @Test func everyFragmentIsUnderstood() throws {
    let expected = [
      ("", 6), ("#severity=error", 3), ("#severity=error,warning", 5), ("#severity=", 0), ("#kind=ssl-off", 2),
      ("#q=user-lit", 2), ("#severity=warning&kind=ssl-off", 0), ("#q=SHARED%20DESK", 6), ("#part-1", 6),
      ("#kind=unheard-of", 6), ("#q=%E2%80", 0),
    ]
    let script = """
      const found = [];
      for (const fragment of \(expected.map(\.0))) {
        view.location.hash = fragment;
        view.dispatchEvent(new view.Event('hashchange'));
        found.push(page.querySelectorAll('tr[data-severity]:not([hidden])').length);
      }
      return found;
      """
    try withBrowser { browser in
      let visit = try browser.measure([lint], widths: [800], isDark: false, script: script)
      #expect(visit.findings == [expected.map { String($0.1) }.joined(separator: "; ")])
    }
  }

  /// Somebody unticks a box, the address says so and the rows go; then all are wanted back.
  @Test func theControlsFilter() throws {
    let script = """
      const box = page.querySelector('input[value=error]');
      box.checked = false;
      box.dispatchEvent(new view.Event('input', { bubbles: true }));
      const found = [view.location.hash, page.querySelector('.shown').textContent];
      page.querySelector('form button').click();
      return found.concat(['then ' + view.location.hash, page.querySelector('.shown').textContent]);
      """
    try withBrowser { browser in
      let visit = try browser.measure([lint], widths: [800], isDark: false, script: script)
      #expect(visit.findings == ["#severity=warning%2Cinfo; 3 of 6 are shown.; then ; All 6 are shown."])
    }
  }

  @Test func theMatrixIsFilteredByTheFragment() throws {
    try withBrowser { browser in
      let page = try browser.visit(try SamplePage.matrix(), fragment: "#q=server.").page
      let some = FieldCatalogue.all.count { $0.id.hasPrefix("server.") }
      #expect(page.contains("\(some) of \(FieldCatalogue.all.count) settings are shown."))
    }
  }
}

@Suite struct BrowserPresenceTests {
  /// Where nobody looks at skipped tests, a missing browser is a failure.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CI"] == "true")) func aBrowserIsInstalled() {
    #expect(Browser.program != nil, Comment(rawValue: Browser.isMissing))
  }
}
