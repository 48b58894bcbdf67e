import Foundation

/// A real browser without a window.
struct Browser {
  /// A browser's program, if one is installed.
  static let program: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return names.flatMap { name in folders.map { "\($0)/\(name)" } }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }()

  static let isMissing = "no browser found (chromium, chromium-browser or google-chrome): apt-get install chromium"

  /// A loaded page: what the scripts made of it, and what the browser complained about.
  struct Visit {
    let page: String
    let complaints: [Substring]

    /// What the script of ``Browser/measure(_:widths:isDark:script:)`` gave back, page by page and width by width.
    var findings: [String]? {
      guard let found = page.firstMatch(of: /<pre id="findings">(.*?)<\/pre>/.dotMatchesNewlines()) else { return nil }
      return found.1.split(separator: "\n").map(String.init)
    }
  }

  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "easpolicy-browser-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func finish() { try? FileManager.default.removeItem(at: folder) }

  /// Loads a page and gives it back as it is after its scripts ran.
  func visit(_ html: String, fragment: String = "", isDark: Bool = false) throws -> Visit {
    let file = folder.appending(path: "page.html")
    try Data(html.utf8).write(to: file)
    return try run(file.absoluteString + fragment, isDark)
  }

  /// Loads pages in frames of some widths and lets a script look at each. The script sees the frame's `page` and
  /// `view`, and gives back a list of words. A window without a head is never narrower than 500 pixels; a frame is.
  func measure(_ pages: [String], widths: [Int], isDark: Bool, script: String) throws -> Visit {
    for (index, html) in pages.enumerated() {
      try Data(html.utf8).write(to: folder.appending(path: "page-\(index).html"))
    }
    let frame = """
      <!doctype html><title>frames</title><pre id="findings"></pre>
      <script>
      const look = (view, page) => { \(script) };
      const visit = (address, width) => new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.style = 'border: 0; height: 900px; width: ' + width + 'px';
        frame.src = address;
        frame.addEventListener('load', () => {
          const found = look(frame.contentWindow, frame.contentDocument);
          frame.remove();
          done(found.length ? found.join('; ') : 'none');
        }, { once: true });
        document.body.append(frame);
      });
      (async () => {
        for (let page = 0; page < \(pages.count); page += 1) {
          for (const width of \(widths)) {
            document.querySelector('#findings').append(await visit('page-' + page + '.html', width) + '\\n');
          }
        }
      })();
      </script>
      """
    let file = folder.appending(path: "frame.html")
    try Data(frame.utf8).write(to: file)
    return try run(file.absoluteString, isDark)
  }

  private func run(_ address: String, _ isDark: Bool) throws -> Visit {
    let process = Process()
    process.executableURL = URL(filePath: Self.program ?? "/usr/bin/false")
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
        "--disable-background-networking", "--disable-dev-shm-usage", "--allow-file-access-from-files",
        "--enable-logging=stderr", "--v=0", "--virtual-time-budget=20000", "--window-size=1200,900",
        "--user-data-dir=\(folder.appending(path: "profile").path)",
        "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)", "--dump-dom",
      ] + [address]
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"]
    let errors = folder.appending(path: "errors.txt")
    try Data().write(to: errors)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let log = try String(decoding: Data(contentsOf: errors), as: UTF8.self)
    return Visit(
      page: String(decoding: data, as: UTF8.self),
      complaints: log.split(separator: "\n").filter { $0.contains("CONSOLE") })
  }
}
