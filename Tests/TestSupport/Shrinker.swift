package import PolicyModel
import Translation

/// Makes the smallest profile that still fails, so that a failure can be read.
package enum Shrinker {
  package static func smallest(_ profile: Profile, where fails: (Profile) -> Bool) -> Profile {
    var smallest = profile
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for candidate in candidates(smallest) where fails(candidate) {
        smallest = candidate
        isSmaller = true
        break
      }
    }
    return smallest
  }

  private static func candidates(_ profile: Profile) -> [Profile] {
    var found: [Profile] = []
    for index in profile.accounts.indices where profile.accounts.count > 1 {
      var smaller = profile
      smaller.accounts.remove(at: index)
      found.append(smaller)
    }
    for index in profile.certificates.indices {
      var smaller = profile
      smaller.certificates.remove(at: index)
      found.append(smaller)
    }
    return found
      + profile.setFields.map { key in
        var smaller = profile
        smaller[key.record][key.field] = nil
        return smaller
      }
  }

  /// The set fields of a profile, one a line.
  package static func describe(_ profile: Profile) -> String {
    profile.setFields.map { key in "\(key.record) \(key.field) = \(profile[key.record][key.field].debug)" }
      .joined(separator: "; ")
  }
}

extension FieldValue? {
  fileprivate var debug: String {
    switch self {
    case .text(let template)?: template.segments.map { "\($0)".debugDescription }.joined(separator: " + ")
    case let value?: "\(value)"
    case nil: "nil"
    }
  }
}
