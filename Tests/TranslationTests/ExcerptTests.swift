import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// What reports show of the lines of source and output.
@Suite struct ExcerptTests {
  private func outcomes(_ json: String, from format: String, to target: String) throws -> [Outcome] {
    let document = try Sample.translator.read(Array(json.utf8), format: format)
    return try Sample.translator.translate(document, document.selections[0], to: target).report.outcomes
  }

  private func outcome(_ field: String, signature: String) throws -> Outcome {
    let document = Node.object([
      ("exchange_host", .string("mail.example.com")), ("email_address", .string("kim@example.com")),
      ("default_signature", .string(signature)),
    ])
    let text = String(decoding: try JSONCodec().encode(document), as: UTF8.self)
    let found = try outcomes(text, from: "gmail", to: "apple-mobileconfig").first { $0.field == field }
    return try #require(found)
  }

  @Test func aLineIsShownAsItsSyntaxWritesIt() throws {
    let host = try outcome("server.host", signature: "x")
    #expect(host.source?.excerpt == #""exchange_host": "mail.example.com""#)
    #expect(host.target?.excerpt == "<key>Host</key> <string>mail.example.com</string>")
    let ssl = try outcome("server.useSSL", signature: "x")
    #expect(ssl.target?.excerpt == "<key>SSL</key> <true/>")
  }

  @Test func addressesHideUserAndQuery() throws {
    for (text, shown) in [
      ("see https://kim:Pa55@example.com/a?token=Pa55#Pa55", "see https://***@example.com/a?token=***#***"),
      ("https://example.com?Pa55", "https://example.com?***"), ("https://kim:Pa55/x@example.com", "https://***"),
      ("https://example.com/?a=Pa55&b=&c", "https://example.com/?a=***&b=***&***"),
      ("https://a.example https://kim:Pa55@example.com", "https://a.example https://***@example.com"),
      ("https://a.example,https://kim:Pa55@example.com", "https://***"),
      ("a\nhttps://k:Pa55@b.example", "a\nhttps://***@b.example"),
      ("(kim:Pa55@example.com:443)", "(***@example.com:443)"), ("kim:Pa55@", "***@"),
      ("https://example.com/a", "https://example.com/a"), ("kim@example.com", "kim@example.com"),
    ] {
      let excerpt = try #require(try outcome("mail.signature", signature: text).source?.excerpt)
      #expect(excerpt == #""default_signature": "\#(shown)""#)
      #expect(!excerpt.contains("Pa55"))
    }
  }

  @Test func longValuesAreCut() throws {
    let excerpt = try outcome("mail.signature", signature: String(repeating: "long ", count: 100)).source?.excerpt
    #expect((excerpt?.count ?? 0) < 90 && excerpt?.contains("…") == true)
  }

  /// Neither secrets nor certificates nor what nobody knows.
  @Test(arguments: Sample.all) func onlyWhatAnybodyMaySeeIsShown(_ sample: Sample) throws {
    let document = try sample.read()
    for format in Sample.formats {
      for selection in document.selections(into: format) {
        let translation = try Sample.translator.translate(document, selection, to: format, options: .withSecrets)
        for outcome in translation.report.outcomes {
          guard outcome.source?.excerpt != nil || outcome.target?.excerpt != nil else { continue }
          let type = try #require(outcome.field.flatMap(FieldCatalogue.definition)).type
          #expect(![.secret, .certificate, .settings].contains(type), "\(sample.name): \(outcome.field ?? "")")
          #expect(outcome.record?.holder != .certificate)
        }
      }
    }
  }

  /// The line that a report names is the line in the output.
  @Test(arguments: Sample.all) func placesInTheOutputAreTrue(_ sample: Sample) throws {
    let document = try sample.read()
    for format in Sample.formats {
      for selection in document.selections(into: format) {
        let translation = try Sample.translator.translate(document, selection, to: format)
        let lines = String(decoding: translation.bytes, as: UTF8.self).split(
          separator: "\n", omittingEmptySubsequences: false)
        for target in translation.report.outcomes.compactMap(\.target) {
          let position = try #require(target.position, "\(sample.name) to \(format): \(target.pointer)")
          let line = lines[position.line - 1]
          #expect(position.column <= line.unicodeScalars.count, "\(sample.name) to \(format): \(target.pointer)")
          guard let value = translation.root[target.pointer]?.scalarText, value.count > 3,
            value.allSatisfy({ $0.isLetter || $0.isNumber })
          else { continue }
          #expect(line.contains(value), "\(sample.name) to \(format): \(target.pointer)")
        }
      }
    }
  }

  @Test func withoutReadingBackNoLineIsKnown() throws {
    let document = try Sample.named("gmail/simplest.json").read()
    var options = TranslationOptions()
    options.verifies = false
    let translation = try Sample.translator.translate(document, document.selections[0], to: "meraki", options: options)
    let targets = translation.report.outcomes.compactMap(\.target)
    #expect(!targets.isEmpty && targets.allSatisfy { $0.position == nil })
  }
}
