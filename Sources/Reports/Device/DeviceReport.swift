import Documents
public import Guidance
import Mapping
import Translation

/// What devices should show, as a checklist for the person who holds one.
public struct DeviceReport: Sendable {
  private let view: DeviceView

  /// Creates a report of a view.
  public init(_ view: DeviceView) { self.view = view }

  /// The report, ending with a line break.
  public func render(_ format: ListFormat) -> String {
    switch format {
    case .text: DeviceText(view: view).lines.map { $0 + "\n" }.joined()
    case .markdown: DeviceMarkdown(view: view).lines.map { $0 + "\n" }.joined()
    case .html: HTMLRenderer().render(DeviceChecklist(view: view).document)
    case .json: JSONText.write(DeviceJSON(view: view).node)
    }
  }
}

/// Words that the texts for people share.
enum DeviceWords {
  static let prompts = "What the user will be asked, in order"
  static let behaviour = "Not in the settings; try it out"
  static let undecided = "Not stated, so the device, the app or the user decides"
  static let notes = "Good to know"
  static let noPrompt = "Nothing, as far as is known."
  static let unknownDevices = "Nothing is known about the devices that this format configures."

  /// The value and whether the user may change it.
  static func value(_ line: DeviceLine) -> String {
    let lock = line.mayChange.map { $0 ? "; the user may change it" : "; the user cannot change it" } ?? ""
    return (line.value ?? "") + lock
  }

  /// Where a value comes from.
  static func origin(_ line: DeviceLine) -> String {
    switch line.origin {
    case .set: line.location?.position?.description ?? "set"
    case .vendorDefault: "the vendor's default"
    case .always: "always so with this product"
    case .follows: "follows from other values"
    case .unknown: "not stated"
    }
  }

  /// What the device does by itself where nothing is stated.
  static func undecided(_ line: DeviceLine) -> String {
    line.label + (line.value.map { " (by itself: \($0))" } ?? "")
  }

  /// A mark on facts that no vendor documents; empty for others.
  static func doubt(_ fact: FactSource) -> String {
    fact.evidence == .documented ? "" : " [\(fact.evidence.rawValue)]"
  }

  static func sentence(_ remark: DeviceRemark) -> String {
    ([remark.text] + [remark.note].compactMap(\.self)).joined(separator: " ") + doubt(remark.fact)
  }
}
