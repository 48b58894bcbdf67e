/// How much was replaced, each thing counted once.
public struct RedactionTally: Sendable, Hashable {
  /// People: logins and what stands before the `@` of addresses.
  public let users: Int
  /// Hosts, domains and addresses of networks.
  public let hosts: Int
  /// Names and other texts for people.
  public let names: Int
  /// Identifiers, UUIDs, numbers.
  public let ids: Int
  /// Parts of web addresses.
  public let paths: Int
  /// Passwords, challenges, keys.
  public let secrets: Int
  /// Certificates and identities.
  public let certificates: Int
  /// Bytes and words that are none of these.
  public let others: Int
  /// Comments that were left out.
  public let comments: Int

  init(_ pseudonyms: Pseudonyms, comments: Int) {
    users = pseudonyms.count(.user)
    hosts = pseudonyms.count(.host) + pseudonyms.domains + pseudonyms.count(.network) + pseudonyms.count(.card)
    names = pseudonyms.count(.name)
    ids = pseudonyms.count(.identifier) + pseudonyms.count(.uuid) + pseudonyms.count(.number)
    paths = pseudonyms.count(.path) + pseudonyms.count(.query)
    secrets = pseudonyms.count(.secret)
    certificates = pseudonyms.count(.certificate)
    others = pseudonyms.count(.data) + pseudonyms.count(.other)
    self.comments = comments
  }

  /// The tally in words, such as `2 users, 1 host`.
  public var summary: String {
    let counts = [
      (users, "user"), (hosts, "host or domain"), (names, "name or text"), (ids, "id"), (paths, "part of addresses"),
      (secrets, "secret"), (certificates, "certificate"), (others, "other value"), (comments, "comment"),
    ]
    let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : Self.plural($0.1))" }
    return told.isEmpty ? "nothing" : told.joined(separator: ", ")
  }

  private static func plural(_ name: String) -> String {
    switch name {
    case "host or domain": "hosts and domains"
    case "name or text": "names and texts"
    case "part of addresses": "parts of addresses"
    default: name + "s"
    }
  }
}
