public import Documents
public import Mapping
public import Translation

/// Says why input could not be used: every reason, each on a line that editors can follow.
public struct FaultRenderer: Sendable {
  /// The colours.
  public let style: TextStyle

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  /// `path:line:column: error: SUMMARY REMEDY [code]`, a line for each fault.
  public func render(_ unusable: UnusableInput, path: String) -> String {
    Self.ordered(unusable.faults).map { render($0, path: path) }.joined()
  }

  /// The faults in the order of the file; those without a place first.
  static func ordered(_ faults: [InputFault]) -> [InputFault] {
    faults.sorted { left, right in
      (left.position?.line ?? 0, left.position?.column ?? 0) < (right.position?.line ?? 0, right.position?.column ?? 0)
    }
  }

  /// One fault, ending with a line break.
  public func render(_ fault: InputFault, path: String) -> String {
    let place = [ShownPath.text(path), fault.position.map(\.description)].compactMap(\.self).joined(separator: ":")
    let remedy = fault.remedy.isEmpty ? "" : " " + fault.remedy
    return line(place, fault.summary + remedy + " [\(fault.code.rawValue)]")
  }

  /// The faults of tables, a line for each.
  public func render(_ faults: TableFaults) -> String {
    faults.faults.map { fault in
      let place = [ShownPath.text(fault.file), fault.position.map(\.description)].compactMap(\.self)
      return line(place.joined(separator: ":"), fault.message)
    }.joined()
  }

  /// `place: error: message`, ending with a line break.
  public func line(_ place: String, _ message: String) -> String {
    "\(place): \(style.apply(.error, "error:")) \(VisibleText.escape(message))\n"
  }

  /// `place: warning: message`, ending with a line break.
  public func warning(_ place: String, _ message: String) -> String {
    "\(place): \(style.apply(.warning, "warning:")) \(VisibleText.escape(message))\n"
  }
}
