import Documents
import Mapping
import PolicyModel

/// What a source holds that no row claims: written again when the target is the same format.
struct Residue {
  let root: Node
  let place: Pointer
  let trace: ImportTrace
  /// Unrecognised leaves.
  let unrecognised: [Pointer]
  /// The selected records by their places in the source, numbered as in the profile that is written.
  let records: [Pointer: RecordID]
  /// How the variables in texts are read and written; nil: they stay as they are.
  var respelling: (source: Dialect, target: Dialect)?

  func write(into writer: ProfileWriter, includesSecrets: Bool) {
    for pointer in unrecognised { carry(pointer, into: writer, includesSecrets) }
    for payload in trace.foreign { carry(payload, into: writer, includesSecrets) }
  }

  private func carry(_ pointer: Pointer, into writer: ProfileWriter, _ includesSecrets: Bool) {
    guard let node = root[pointer], includesSecrets || !SecretNames.mayName(pointer) else { return }
    guard var target = destination(of: pointer, in: writer) else { return }
    if case .index? = target.steps.last {
      // An item's number means nothing beside items that were written: it stands behind them.
      let list = Pointer(target.steps.dropLast())
      target = list.appending(index: writer.root[list]?.items?.count ?? 0)
    }
    guard writer.root[target] == nil else { return }
    if MaskedSecrets.isOne(node, at: pointer) {
      writer.trace.masked.append(pointer)
      return
    }
    writer.put(respelled(node, pointer, writer), at: target, origin: .carried, for: [])
    writer.trace.carried.insert(pointer)
  }

  /// The record that a leaf lies in says where it goes; elsewhere the profile does.
  private func destination(of pointer: Pointer, in writer: ProfileWriter) -> Pointer? {
    for length in stride(from: pointer.steps.count, through: 0, by: -1) {
      guard let record = records[Pointer(Array(pointer.steps.prefix(length)))], record != .profile else { continue }
      return writer.trace.places[record]?.appending(Pointer(Array(pointer.steps.dropFirst(length))))
    }
    guard writer.shape.holdsProfile, pointer.isWithin(place) else { return nil }
    return writer.profileBase.appending(Pointer(Array(pointer.steps.dropFirst(place.steps.count))))
  }

  private func carry(_ payload: ImportTrace.ForeignPayload, into writer: ProfileWriter, _ includesSecrets: Bool) {
    guard writer.shape.holdsProfile, let node = root[payload.pointer] else { return }
    guard includesSecrets || payload.isPublic || !SecretNames.mayHoldSecret(node) else { return }
    guard case .index? = payload.path.steps.last else { return }
    let list = self.list(of: payload, in: writer)
    let place = list.appending(index: writer.root[list]?.items?.count ?? 0)
    let masked = MaskedSecrets.places(in: node, at: payload.pointer)
    let told = masked.isEmpty ? node : MaskedSecrets.removed(from: node, at: payload.pointer)
    writer.put(respelled(told, payload.pointer, writer), at: place, origin: .carried, for: [])
    writer.trace.masked += masked
    writer.trace.carried.insert(payload.pointer)
  }

  /// The list that a payload goes to. A fragment may be the list itself: then it goes to the accounts.
  private func list(of payload: ImportTrace.ForeignPayload, in writer: ProfileWriter) -> Pointer {
    let steps = payload.path.steps.dropLast()
    guard steps.isEmpty else { return writer.profileBase.appending(Pointer(Array(steps))) }
    return Pointer(writer.next(writer.shape.accounts).steps.dropLast())
  }

  /// Text for the product that will fill in its variables, also where nobody knows what the text is for.
  private func respelled(_ node: Node, _ pointer: Pointer, _ writer: ProfileWriter) -> Node {
    guard let respelling else { return node }
    var unspelled: Set<String> = []
    let respelled = node.mappingTexts { text in
      let spelled = respelling.target.spell(respelling.source.parse(text))
      unspelled.formUnion(spelled.unspelled)
      return spelled.text
    }
    if !unspelled.isEmpty {
      let tokens = unspelled.sorted().joined(separator: ", ")
      writer.trace.missing.append(
        .init(
          record: .profile, field: nil, summary: "\(pointer) holds \(tokens), for which the target has no variable.",
          isVariable: true))
    }
    return respelled
  }
}
