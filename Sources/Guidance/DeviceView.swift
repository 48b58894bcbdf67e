import Mapping
public import Translation

/// What devices should show of a document's accounts, for somebody who compares a device in hand.
public struct DeviceView: Sendable, Hashable {
  /// The accounts in document order.
  public let accounts: [AccountOnDevices]

  /// Looks at accounts of a document.
  ///
  /// - Parameters:
  ///   - selections: Which profiles and accounts.
  ///   - registry: Knows the formats whose defaults devices follow.
  /// - Throws: ``TableFaults`` if a table is faulty, ``UsageFault`` if the facts name a format that is not there.
  public init(
    _ document: SourceDocument, _ selections: [SourceSelection], facts: DeviceFacts, registry: FormatRegistry
  ) throws {
    let devices = try facts.devices(of: document.backend.table).map { device in
      (device, try device.like.map { try registry.backend($0).table })
    }
    accounts = selections.flatMap { selection in
      selection.accounts.map { account in
        let reader = DeviceReader(document: document, selection: selection, account: account, facts: facts)
        return AccountOnDevices(
          title: reader.title, profile: selection.profile, account: account,
          devices: devices.map { reader.page($0.0, like: $0.1) })
      }
    }
  }
}

/// One account on each kind of device that its format configures.
public struct AccountOnDevices: Sendable, Hashable {
  /// The account's name, or its address.
  public let title: String
  /// The profile's place in the document, from 0.
  public let profile: Int
  /// The account's place in the profile, from 0.
  public let account: Int
  /// In the order of the facts; empty if nothing is known about the format's devices.
  public let devices: [DevicePage]
}
