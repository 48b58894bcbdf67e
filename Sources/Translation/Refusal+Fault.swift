import Documents
import Mapping
import PolicyModel

extension MappingTable {
  /// Why a document of this format cannot be used, with what it calls itself; nil if nothing stands against it.
  func refusal(of root: Node) -> InputFault? {
    guard let refusal = refuse.first(where: { $0.detection.holds(root) }) else { return nil }
    let names = [Field<Template>.profileName.id, Field<Template>.profileIdentifier.id].compactMap { id in
      profile.rows.first { $0.fields == [id] }?.key.flatMap { root[$0]?.text }
    }
    // Both are set out on every device that has the profile; an address in them loses what may be secret.
    let shown = names.filter { !$0.isEmpty && $0.utf8.count <= 200 }.map(PublicAddress.text)
    let name = shown.first.map { " It is called \($0)" + (shown.count > 1 ? " (\(shown[1]))." : ".") } ?? ""
    return InputFault(
      refusal.code, at: root.position, summary: refusal.summary + name, remedy: refusal.remedy)
  }
}
