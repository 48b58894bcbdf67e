import Mapping
import Translation

extension Sample {
  /// The samples of formats that configure an Android app.
  package static let android = all.filter { sample in
    (try? translator.registry.backend(sample.format).table.package) != nil
  }
}
