/// What a code means: what happened, why it matters, what to do.
public struct Explanation: Sendable, Hashable {
  /// What happened.
  public let what: String
  /// Why it happens or matters.
  public let why: String
  /// What to do.
  public let remedy: String

  init(_ what: String, why: String, remedy: String) {
    self.what = what
    self.why = why
    self.remedy = remedy
  }
}
