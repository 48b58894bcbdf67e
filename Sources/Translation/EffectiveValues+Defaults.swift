public import Mapping
import PolicyModel

extension EffectiveValues {
  /// What a format's product does where nothing is set.
  public init(defaultsOf table: MappingTable) {
    self.init(table: table, profile: Profile(), fields: FieldSpace([table]), alternatives: [:])
  }
}
