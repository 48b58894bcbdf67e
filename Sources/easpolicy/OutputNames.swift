import EASPolicyTranslator

/// Names of files in an output folder: safe, telling and unique, also where case does not count.
struct OutputNames {
  let folder: String
  let fileExtension: String
  private var taken: Set<String> = []

  init(folder: String, fileExtension: String) {
    self.folder = folder
    self.fileExtension = fileExtension
  }

  /// A path for an output of an input; `label` tells several outputs of one input apart.
  mutating func path(for input: InputFile, label: String?) -> String {
    let base = ([Self.base(input)] + [label.map(SafeName.make)].compactMap(\.self)).joined(separator: "-")
    let stem = ([folder] + input.folders + [base]).joined(separator: "/")
    var path = "\(stem).\(fileExtension)"
    var number = 2
    while !taken.insert(path.lowercased()).inserted {
      path = "\(stem)-\(number).\(fileExtension)"
      number += 1
    }
    return path
  }

  /// The folder of a path below the output folder, and every folder on the way, outermost first.
  func folders(for input: InputFile) -> [String] {
    (0...input.folders.count).map { ([folder] + input.folders.prefix($0)).joined(separator: "/") }
  }

  private static func base(_ input: InputFile) -> String {
    guard input.path != InputFile.standardInput else { return "stdin" }
    let name = input.path.split(separator: "/").last ?? "output"
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return SafeName.make(stem.isEmpty ? String(name) : String(stem))
  }
}
