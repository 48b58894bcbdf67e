import Documents
import Foundation
import PolicyModel
import TestSupport
import Testing
import Translation

/// Secrets stay where they are unless somebody asks for them.
@Suite struct SecrecyTests {
  @Test(arguments: Sample.all)
  func noSecretIsInAnyReport(_ sample: Sample) throws {
    let document = try sample.read()
    let secrets = Self.secrets(document)
    for format in Sample.formats {
      for options in [TranslationOptions(), .withSecrets] {
        for selection in document.selections(into: format) {
          let translation = try Sample.translator.translate(document, selection, to: format, options: options)
          var shown = translation.report.outcomes.map { "\($0)" }.joined()
          if !options.includesSecrets { shown += String(decoding: translation.bytes, as: UTF8.self) }
          for secret in secrets {
            #expect(!shown.contains(secret), "\(sample.name) to \(format) shows a secret")
          }
        }
      }
    }
  }

  /// Every secret of a document, as the text that it would show as.
  static func secrets(_ document: SourceDocument) -> [String] {
    document.imported.profiles.flatMap { imported in
      imported.profile.setFields.compactMap { key -> String? in
        guard case .secret(let secret)? = imported.profile[key.record][key.field] else { return nil }
        switch secret.reveal() {
        case .text(let text): return text
        case .data(let bytes):
          guard imported.profile[key.record][Self.kind] == CertificateKind.pkcs12.fieldValue else { return nil }
          return String(Data(bytes).base64EncodedString().prefix(40))
        case nil: return nil
        }
      }
    }
  }

  private static let kind = Field<CertificateKind>.certificateKind.id

  @Test func samplesHoldSecrets() throws {
    let count = try Sample.all.map { Self.secrets(try $0.read()).count }.reduce(0, +)
    #expect(count > 10)
  }

  @Test func aSecretCannotBePrinted() {
    let secret = Secret("Example-Pa55-only")
    var dumped = ""
    dump(secret, to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), "\([secret])", dumped, "\(FieldValue.secret(secret))"] {
      #expect(!text.contains("Pa55"))
    }
  }
}
