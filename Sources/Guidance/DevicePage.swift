/// What one kind of device, or one mail app, should show of an account.
public struct DevicePage: Sendable, Hashable {
  /// The device's stable name.
  public let id: String
  /// What people call it.
  public let title: String
  /// What holds whatever the settings are.
  public let notes: [DeviceRemark]
  /// What the user will be asked, in order.
  public let prompts: [DeviceRemark]
  /// What the settings should show.
  public let screens: [DeviceScreen]
  /// What no screen shows, and can be tried out.
  public let behaviour: [DeviceLine]
  /// Settings that nothing states, so that the device, the app or the user decides.
  public let undecided: [DeviceLine]
}

/// A sentence about a device.
public struct DeviceRemark: Sendable, Hashable {
  /// The sentence.
  public let text: String
  /// What else one should know.
  public let note: String?
  /// How sure it is.
  public let fact: FactSource
}

/// Settings that are shown together.
public struct DeviceScreen: Sendable, Hashable {
  /// What they are about.
  public let title: String
  /// The way through the menus, where a source tells it.
  public let path: String?
  /// What one should know.
  public let note: String?
  /// The settings in order.
  public let lines: [DeviceLine]
}
