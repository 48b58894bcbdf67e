public import PolicyModel
import Mapping

extension FieldDefinition {
  /// A value in words that anybody may read: never a secret, and of a URL neither user nor query.
  public func publicText(_ value: FieldValue) -> String {
    guard type == .url, case .text(let template) = value, let url = template.literal else { return value.summary }
    let end = url.firstIndex { "?#".contains($0) } ?? url.endIndex
    let rest = end == url.endIndex ? "" : "?..."
    guard let slashes = url.firstRange(of: "//"), slashes.upperBound <= end else { return url[..<end] + rest }
    let authority = url[slashes.upperBound..<end].prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return url[..<end] + rest }
    return url[..<slashes.upperBound] + url[authority.index(after: at)..<end] + rest
  }
}
