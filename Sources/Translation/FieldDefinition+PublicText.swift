import Documents
import Mapping
public import PolicyModel

extension FieldDefinition {
  /// A value in words that anybody may read: never a secret, and of an address neither user, password nor the values of its query.
  public func publicText(_ value: FieldValue) -> String { PublicAddress.text(value.summary) }
}
