import Mapping
import Translation

extension FormatRegistry {
  /// The tables of all formats but the canonical one.
  func vendorTables() throws -> [MappingTable] {
    try formats.filter { $0 != Self.canonical }.map { try backend($0).table }
  }
}
