import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// Canonical documents satisfy the published schema, as an independent validator sees it.
@Suite struct SchemaTests {
  private static let validator = """
    import json, sys
    import jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
        for error in validator.iter_errors(json.load(open(path))):
            print(path, "/".join(map(str, error.path)), error.message[:120])
    """

  private static let hasValidator: Bool = {
    let found = try? Terminal.output(of: "python3 -c 'import jsonschema'", in: Repository.root)
    return found?.status == 0
  }()

  @Test(.enabled(if: hasValidator, "python3 with jsonschema is missing: apt-get install python3-jsonschema"))
  func samples() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "easpolicy-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = try canonicalDocuments(in: folder)
    try Data(Self.validator.utf8).write(to: folder.appending(path: "validate.py"))
    let schema = Repository.root.appending(path: "Docs/canonical.schema.json").path
    let command = "python3 validate.py '\(schema)' " + names.joined(separator: " ")
    let (text, status) = try Terminal.output(of: command, in: folder)
    #expect(status == 0 && text.isEmpty, Comment(rawValue: text))
    print("schema: \(names.count) canonical documents")
    #expect(names.count > 100)
  }

  /// Every sample in canonical form, with and without secrets, as JSON; names of files.
  private func canonicalDocuments(in folder: URL) throws -> [String] {
    var names: [String] = []
    for sample in Sample.all {
      let document = try sample.read()
      for selection in document.selections {
        for includesSecrets in [false, true] {
          var options = TranslationOptions()
          options.includesSecrets = includesSecrets
          let translation = try Sample.translator.translate(
            document, selection, to: FormatRegistry.canonical, options: options)
          names.append("\(names.count).json")
          let bytes = try JSONCodec().encode(translation.root.withoutDates)
          try Data(bytes).write(to: folder.appending(path: names[names.count - 1]))
        }
      }
    }
    return names
  }
}

extension Node {
  /// JSON has no dates and no bytes; settings that are carried whole may hold them.
  fileprivate var withoutDates: Node {
    switch value {
    case .date(let text): .string(text)
    case .data(let bytes): .string(Base64.text(bytes))
    case .array(let items): .array(items.map(\.withoutDates))
    case .object(let object): .object(object.members.map { ($0.key, $0.value.withoutDates) })
    default: self
    }
  }
}
