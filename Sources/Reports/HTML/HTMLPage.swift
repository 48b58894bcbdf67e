import Crypto
import Documents

/// A page by itself: nothing is loaded from anywhere, and nothing but its own style and script runs.
struct HTMLPage {
  let title: String
  /// A style sheet of the program itself.
  let style: String
  /// A script of the program itself.
  let script: String
  let body: [HTML]

  func render() -> String {
    let head = HTML(
      "head", [],
      [
        HTML("meta", [("charset", "utf-8")]),
        HTML("meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)]),
        HTML("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        HTML("meta", [("name", "color-scheme"), ("content", "light dark")]),
        HTML("meta", [("name", "referrer"), ("content", "no-referrer")]),
        HTML("title", title), .code("style", style),
      ])
    let page = HTML("html", [("lang", "en")], [head, HTML("body", [], body + [.code("script", script)])])
    return "<!doctype html>\n\(page.source)\n"
  }

  /// Even if text became markup by a mistake, a browser would not run it.
  private var policy: String {
    """
    default-src 'none'; style-src '\(Self.hash(style))'; script-src '\(Self.hash(script))'; base-uri 'none'; \
    form-action 'none'
    """
  }

  private static func hash(_ text: String) -> String {
    "sha256-" + Base64.text(Array(SHA256.hash(data: Array(text.utf8))))
  }
}
