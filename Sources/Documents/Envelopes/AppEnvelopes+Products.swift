extension AppEnvelopes {
  /// The products that take an envelope, in the words of the tables' deliveries.
  private static let products = [
    "amapi": ["Android Management API"], "intune": ["Intune"], "intune-editor": ["Intune"],
    "meraki-app-settings": ["Meraki"], "app-config-plist": ["ManageEngine"],
  ]

  /// The envelopes that a product takes, in the order in which people are told of them.
  public static func taken(by product: String) -> [any AppEnvelope] {
    all.filter { products[$0.name]?.contains(product) == true }
  }
}
