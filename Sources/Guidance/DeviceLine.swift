public import Translation

/// One setting as a person sees it.
public struct DeviceLine: Sendable, Hashable {
  /// What it is called.
  public let label: String
  /// The field of the canonical model.
  public let field: String
  /// The value in words; never a secret. For what nothing states: what the device does by itself, or nil.
  public let value: String?
  /// Whether the user may change it; nil where that does not apply or is not stated.
  public let mayChange: Bool?
  /// Where the value comes from.
  public let origin: DeviceOrigin
  /// Where the document says so.
  public let location: Location?
  /// What one should know.
  public let note: String?
  /// How sure it is that the device acts on the setting.
  public let fact: FactSource
}

/// Where a value comes from.
public enum DeviceOrigin: String, Sendable, Hashable, CaseIterable {
  /// The document says so.
  case set
  /// The vendor's default.
  case vendorDefault
  /// The product always does so.
  case always
  /// It follows from other values.
  case follows
  /// Nothing states it.
  case unknown
}
