import PolicyModel

/// What is known of one owner, as texts that may stand in a profile.
///
/// It holds what people are called, so that nothing of it goes into a report.
struct OwnerValues: Sendable, Hashable {
  /// A text and the variables that stand for it.
  struct Needle: Sendable, Hashable {
    let text: String
    let segments: [Template.Segment]
    let kind: Kind

    /// The variables among the segments.
    var variables: [Variable] {
      segments.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
    }
  }

  /// What a text is, which decides how it is compared.
  enum Kind: Sendable, Hashable {
    /// An address: case means nothing.
    case address
    /// A name of a person, or a number of a device: it stands as it is written.
    case name
    /// A login: case means nothing where a login stands, and tells it from words elsewhere.
    case login
  }

  private let values: [Variable: String]
  /// What is looked for inside of longer texts, the longest first.
  let needles: [Needle]

  /// Creates it from values; empty ones are none.
  init(_ values: [Variable: String]) {
    self.values = values.filter { !$0.value.isEmpty }
    needles = Self.needles(self.values)
  }

  /// The value of a variable, by the last part of its name.
  func value(_ variable: Variable) -> String? { values[variable] }

  /// Shorter texts stand in too many words by chance.
  private static let shortest = 3

  private static func needles(_ values: [Variable: String]) -> [Needle] {
    var needles: [Needle] = []
    func add(_ parts: [Template.Segment], _ kind: Kind) {
      var text = ""
      for part in parts {
        switch part {
        case .literal(let literal): text += literal
        case .variable(let variable):
          guard let value = values[variable] else { return }
          text += value
        case .unknownVariable: return
        }
      }
      let isKnown = needles.contains { $0.text.lowercased() == text.lowercased() }
      if text.count >= shortest, !isKnown { needles.append(Needle(text: text, segments: parts, kind: kind)) }
    }
    for variable in OwnerVariable.addresses { add([.variable(variable)], .address) }
    add(OwnerVariable.joined([.emailLocalPart, .emailDomain], "@"), .address)
    add(OwnerVariable.joined([.displayName], ""), .name)
    add(OwnerVariable.joined([.firstName, .lastName], " "), .name)
    add(OwnerVariable.joined([.lastName, .firstName], ", "), .name)
    for variable in OwnerVariable.logins { add([.variable(variable)], .login) }
    for variable in OwnerVariable.numbersOfDevices { add([.variable(variable)], .name) }
    return needles.sorted { $0.text.count > $1.text.count }
  }
}
