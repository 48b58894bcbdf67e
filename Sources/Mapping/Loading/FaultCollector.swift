package import Documents

/// Gathers the faults of one file, so that all are shown together.
package final class FaultCollector {
  package let file: String
  package private(set) var faults: [TableFault] = []

  package init(file: String) { self.file = file }

  package func report(_ position: SourcePosition?, _ message: String) {
    faults.append(TableFault(file: file, at: position, message))
  }

  /// The faults in the order of the file.
  package var sorted: [TableFault] {
    faults.sorted {
      ($0.position?.line ?? 0, $0.position?.column ?? 0) < ($1.position?.line ?? 0, $1.position?.column ?? 0)
    }
  }
}
