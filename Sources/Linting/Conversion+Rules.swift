import Documents
import Mapping

extension Conversion {
  /// The vendor's values that the conversion knows; nil where any value may stand.
  var offered: [String]? {
    switch self {
    case .only(let numbers, _): numbers.map(String.init)
    case .map(let map): map.entries.compactMap(\.vendor.scalarText)
    default: nil
    }
  }

  /// The members of settings that are secrets.
  var secretMembers: [String] {
    switch self {
    case .settings(let secrets), .gather(_, let secrets): secrets
    default: []
    }
  }
}
