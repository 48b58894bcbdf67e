import Mapping

extension MappingTable {
  /// Whether a device could get accounts by this format and by another one, in the same place: the system's own mail or
  /// the same app. A table that names no platform is for all.
  func sharesDevices(with other: MappingTable) -> Bool {
    if platforms.isEmpty || other.platforms.isEmpty { return true }
    return package == other.package && !Set(platforms).isDisjoint(with: other.platforms)
  }
}
