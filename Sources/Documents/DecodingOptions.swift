/// What a caller may say of a file before it is read.
public struct DecodingOptions: Sendable, Hashable {
  /// How large it may be.
  public var limits: Limits
  /// Its encoding; nil: what its marks and its declaration say, else UTF-8.
  public var encoding: TextEncoding?
  /// Whether what is against the rules and can mean one thing only is read, each repair with a remark.
  public var isLenient: Bool

  /// Creates options; by default nothing is known of the file, and rules are kept.
  public init(limits: Limits = .standard, encoding: TextEncoding? = nil, isLenient: Bool = false) {
    self.limits = limits
    self.encoding = encoding
    self.isLenient = isLenient
  }

  /// So much is repaired in one document at most; what comes behind is refused.
  static let mostRepairs = 1000
}
