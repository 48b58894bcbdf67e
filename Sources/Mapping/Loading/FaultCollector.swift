import Documents

/// Gathers the faults of one file, so that all are shown together.
final class FaultCollector {
  let file: String
  private(set) var faults: [TableFault] = []

  init(file: String) { self.file = file }

  func report(_ position: SourcePosition?, _ message: String) {
    faults.append(TableFault(file: file, at: position, message))
  }

  /// The faults in the order of the file.
  var sorted: [TableFault] {
    faults.sorted {
      ($0.position?.line ?? 0, $0.position?.column ?? 0) < ($1.position?.line ?? 0, $1.position?.column ?? 0)
    }
  }
}
