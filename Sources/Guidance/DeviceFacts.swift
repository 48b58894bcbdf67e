public import Mapping
import PolicyModel

/// What devices and mail apps show of an account, and what they ask their users.
public struct DeviceFacts: Sendable {
  /// In the order of the list.
  package let devices: [DeviceDefinition]
  /// What a variable stands for, by its canonical name; `owner.custom` is any custom attribute.
  package let variables: [String: String]

  /// Reads the built-in facts.
  ///
  /// - Throws: ``TableFaults`` if they are faulty.
  public init() throws(TableFaults) {
    try self.init(file: "Mappings/facts/device-settings.yaml", text: EmbeddedFacts.text("device-settings"))
  }

  /// Reads facts from YAML text.
  ///
  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  public init(file: String, text: [UInt8]) throws(TableFaults) {
    (devices, variables) = try DeviceFactsLoader.load(file: file, text: text)
  }

  /// The devices that a format configures: those of its app, or else those of its platforms. A format that names
  /// neither is for all platforms.
  package func devices(of table: MappingTable) -> [DeviceDefinition] {
    if let package = table.package { return devices.filter { $0.package == package } }
    return devices.filter { device in
      !device.platforms.isEmpty
        && (table.platforms.isEmpty || device.platforms.contains(where: table.platforms.contains))
    }
  }
}
