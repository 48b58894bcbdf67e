/// Tells which owners of a list were there before, in little memory: a million owners take about 20 MB.
///
/// It keeps hashes and line numbers, and nothing of what the list says of people.
public struct SeenOwners: Sendable {
  private var index = LineIndex()

  /// No owner was seen yet.
  public init() {}

  /// How many different owners were seen.
  public var count: Int { index.count }

  /// Notes an owner. Owners are one if their keys are; see ``OwnerKey``.
  ///
  /// - Returns: The line where the same owner stood first; nil if this is the first time, or if the owner has no key.
  public mutating func insert(_ owner: Owner) -> Int? {
    OwnerKey(owner).flatMap { index.insert($0.hash, line: owner.line) }
  }
}
