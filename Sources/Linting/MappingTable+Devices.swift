import Mapping

extension MappingTable {
  /// Whether a device could get accounts by this format and by another one, in the same place: the system's own mail or
  /// the same app. A format for no platform reaches no device; its documents are compared among themselves only.
  func sharesDevices(with other: MappingTable) -> Bool {
    if platforms.isEmpty || other.platforms.isEmpty { return format == other.format }
    return package == other.package && !Set(platforms).isDisjoint(with: other.platforms)
  }
}
