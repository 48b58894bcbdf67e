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

  @Test(.enabled(if: Checker.runs(with: "jsonschema"), Comment(rawValue: Checker.remedy("jsonschema"))))
  func samples() throws {
    try Checker.inFolder { folder in
      let names = try canonicalDocuments(in: folder)
      let schema = Repository.root.appending(path: "Docs/canonical.schema.json").path
      let (text, status) = try Checker.run(Self.validator, [schema] + names, in: folder)
      #expect(status == 0 && text.isEmpty, Comment(rawValue: text))
      print("schema: \(names.count) canonical documents")
      #expect(names.count > 100)
    }
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
