import Mapping
import Translation

/// What examples need of vendors, from the facts and tables that know it.
enum ExampleFacts {
  /// A host of Exchange Online.
  static let exchangeOnlineHost = HostFacts.office365.sorted { ($0.count, $0) < ($1.count, $1) }.first ?? ""

  /// An identifier that some product made for a profile.
  static let foreignIdentifier: String = {
    let registry = FormatRegistry()
    let prefixes = registry.formats.flatMap { (try? registry.header($0).ownIdentifiers.map(\.prefix)) ?? [] }
    return (prefixes.first { $0.hasSuffix(".") } ?? "") + "1284392014819"
  }()
}
