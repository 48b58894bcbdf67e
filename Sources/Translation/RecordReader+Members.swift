import Documents
import Mapping
import PolicyModel

extension RecordReader {
  /// Settings that are carried whole, with their members as the row wants them.
  mutating func fitted(_ value: FieldValue, _ row: Row, _ place: Pointer, _ key: Pointer) -> FieldValue {
    guard case .settings(let settings) = value, var object = settings.object else { return value }
    for misfit in row.misfits(in: settings) {
      guard let found = object[misfit.key], let type = row.memberType(misfit.key) else { continue }
      let (here, path) = (place.appending(key: misfit.key), key.appending(key: misfit.key))
      let reading = ValueRepair.reading(of: found, as: type)
      guard isLenient, let reading else {
        fault(ValueFault(.wrongType, misfit.expectation), path, found, here, isRepairable: reading != nil)
        continue
      }
      trace.repair(found, as: reading, at: here)
      object[misfit.key] = reading
    }
    return .settings(Node(.object(object), at: settings.position))
  }

  /// Something else may stand where the way to a row's key has an object. What a guessed key looks like is a guess as well.
  mutating func checkWay(to row: Row) {
    guard row.evidence == .documented, let key = row.key, key.steps.count > 1 else { return }
    for length in 1..<key.steps.count {
      let way = Pointer(Array(key.steps.prefix(length)))
      guard let found = node[way] else { return }
      guard found.object == nil, !found.isNull, found.text?.isEmpty != true else { continue }
      return fault(ValueFault(.wrongType, "must be an object"), way, found, base.appending(way))
    }
  }
}
