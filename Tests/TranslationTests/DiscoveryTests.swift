import Documents
import Foundation
import TestSupport
import Testing
import Translation

/// What is written for Google's APIs is valid for them, as their own discovery documents say.
@Suite struct DiscoveryTests {
  private static let remedy = Checker.remedy("jsonschema", "google-api-python-client")
  private static let policy = ["androidmanagement.v1", "Policy"]
  private static let configuration = ["androidenterprise.v1", "ManagedConfiguration"]

  private static func check(_ documents: [(schema: [String], root: Node)]) throws -> [String] {
    try Checker.inFolder { folder in
      var arguments: [String] = []
      for (index, document) in documents.enumerated() {
        try Data(JSONCodec().encode(document.root)).write(to: folder.appending(path: "\(index).json"))
        arguments += document.schema + ["\(index).json"]
      }
      let (text, status) = try Checker.run(Repository.text("Tests/Checkers/discovery.py"), arguments, in: folder)
      #expect(status == 0, Comment(rawValue: text))
      let lines = text.split(separator: "\n").map(String.init)
      #expect(lines.last == "\(documents.count) checked", Comment(rawValue: text))
      return lines.dropLast().map(\.self)
    }
  }

  @Test(.enabled(if: Checker.runs(with: "jsonschema", "googleapiclient"), Comment(rawValue: remedy)))
  func whatIsWrittenIsValid() throws {
    var documents: [(schema: [String], root: Node)] = []
    for sample in Sample.android {
      let document = try sample.read()
      for selection in document.selections(into: sample.format) {
        for (envelope, schema) in [
          ("amapi", Self.policy), ("play-emm", Self.configuration), ("intune-editor", Self.configuration),
        ] {
          var options = TranslationOptions.withSecrets
          options.envelope = envelope
          let written = try Sample.translator.translate(document, selection, to: sample.format, options: options)
          documents.append((schema, try JSONCodec().decode(written.bytes).node))
        }
      }
    }
    #expect(documents.count > 70)
    #expect(try Self.check(documents) == [])
  }

  /// The check sees what is wrong.
  @Test(.enabled(if: Checker.runs(with: "jsonschema", "googleapiclient"), Comment(rawValue: remedy)))
  func whatIsWrongIsRefused() throws {
    let wrong: [(schema: [String], text: String)] = [
      (Self.policy, #"{"applications": [{"package": "a.b"}]}"#),
      (Self.policy, #"{"applications": [{"packageName": "a.b", "installType": "FORCED"}]}"#),
      (Self.policy, #"{"applications": [{"packageName": "a.b", "managedConfiguration": []}]}"#),
      (Self.policy, #"{"applications": {"packageName": "a.b"}}"#),
      (Self.configuration, #"{"managedProperty": [{"key": "a", "valueFloat": 1.5}]}"#),
      (Self.configuration, #"{"managedProperty": [{"key": "a", "valueInteger": 2147483648}]}"#),
      (Self.configuration, #"{"managedProperty": [{"key": "a", "valueInteger": "1"}]}"#),
      (Self.configuration, #"{"managedProperty": [{"key": "a", "valueBundle": {"properties": []}}]}"#),
      (Self.configuration, #"{"managedProperty": [{"key": "a", "valueStringArray": [1]}]}"#),
    ]
    let faults = try Self.check(wrong.map { ($0.schema, try JSONCodec().decode(Array($0.text.utf8)).node) })
    #expect(Set(faults.compactMap { $0.split(separator: " ").first }).count == wrong.count, "\(faults)")
  }
}
