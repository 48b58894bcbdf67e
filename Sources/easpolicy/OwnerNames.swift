import EASPolicyTranslator

/// Names of the files of owners: safe, telling and unique, also where neither case nor the composition of accents counts.
///
/// A name depends on its owner alone, unless two owners would have the same; then the later one has the line in it.
struct OwnerNames {
  private let fileExtension: String
  private var taken = SeenTexts()

  init(fileExtension: String) { self.fileExtension = fileExtension }

  /// What an owner's file is called.
  struct Name {
    /// Without a folder.
    let file: String
    /// Why it is not called after the owner, in words; nil if it is.
    var change: String?
  }

  /// The name for an output of an owner; `label` tells several outputs of one owner apart.
  mutating func name(for owner: Owner, label: String?) -> Name {
    let handle = owner.handle
    let safe = SafeName.make(handle)
    var change: String?
    var stem = safe
    // Equal texts may be composed differently.
    if !safe.utf8.elementsEqual(handle.utf8) {
      stem = "\(safe)-\(Self.mark(handle))"
      change = "\(handle) is not safe as the name of a file"
    }
    if let label { stem += "-" + SafeName.make(label) }
    if let line = taken.insert(stem, line: owner.line) {
      stem = "\(stem)-line-\(owner.line)"
      change = "the owner in line \(line) has the same name"
      while taken.insert(stem, line: owner.line) != nil { stem += "-\(owner.line)" }
    }
    return Name(file: "\(stem).\(fileExtension)", change: change)
  }

  /// Eight digits that depend on the name alone.
  private static func mark(_ text: String) -> String {
    let hash = StableHash.value(text)
    return StableHash.digits(UInt32(truncatingIfNeeded: hash ^ hash >> 32))
  }
}
