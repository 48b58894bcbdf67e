public import Mapping

/// One profile of a document and some of its accounts.
public struct SourceSelection: Sendable, Hashable {
  /// The profile's place, from 0.
  public let profile: Int
  /// The accounts' places in the profile, from 0.
  public let accounts: [Int]

  /// Selects a profile and accounts by their places, from 0.
  public init(profile: Int, accounts: [Int]) {
    self.profile = profile
    self.accounts = accounts
  }

  /// Each account by itself.
  public var single: [SourceSelection] { accounts.map { SourceSelection(profile: profile, accounts: [$0]) } }
}

extension MappingTable {
  /// The selections of which each becomes one document of this format: a format that holds one account at a time takes
  /// them one by one.
  ///
  /// - Parameter shape: The name of the shape that is written; nil: the table's first.
  public func outputs(of selections: [SourceSelection], shape name: String? = nil) -> [SourceSelection] {
    let shape = name.flatMap { name in shapes.first { $0.name == name } } ?? shapes.first
    return shape?.holdsManyAccounts == true ? selections : selections.flatMap(\.single)
  }
}
