import PolicyModel

/// What a text of a document is, so that it is replaced by something of the same kind. Of several the greatest counts.
enum LeafRole: Int, Comparable {
  /// A switch, a number or a word of the product: it stays.
  case keep
  /// Names one by one, also behind a word of the product.
  case listed
  case name
  case identifier
  case path
  case address
  case domain
  case host
  case login
  /// A certificate or an identity.
  case binary
  case secret

  static func < (left: LeafRole, right: LeafRole) -> Bool { left.rawValue < right.rawValue }

  /// What a text is that is both.
  func merged(_ other: LeafRole?) -> LeafRole {
    guard let other, other != self else { return self }
    return [self, other].contains(.keep) && [self, other].contains(.name) ? .listed : max(self, other)
  }

  /// What the values of a field are.
  init(_ definition: FieldDefinition) {
    self = Self.named[definition.id] ?? Self.role(of: definition.type)
  }

  private static func role(of type: FieldType) -> LeafRole {
    switch type {
    case .boolean, .integer, .port, .days, .minutesOfDay, .word, .words, .interval: .keep
    case .text, .template: .name
    case .textList, .templateList: .listed
    case .url: .address
    case .secret: .secret
    case .certificate: .identifier
    case .settings: .keep
    }
  }

  private static let named: [String: LeafRole] = [
    "profile.identifier": .identifier, "profile.uuid": .identifier, "profile.vendorID": .identifier,
    "account.identifier": .identifier, "account.uuid": .identifier, "certificate.identifier": .identifier,
    "certificate.name": .name, "certificate.data": .binary,
    "identity.emailAddress": .login, "identity.userName": .login, "identity.domain": .domain,
    "server.host": .host, "server.alternateHosts": .host, "server.path": .path,
    "network.perAppVPN": .identifier, "network.deviceID": .identifier, "calls.audioCallApp": .identifier,
    "app.allowedAccounts": .login,
  ]
}
