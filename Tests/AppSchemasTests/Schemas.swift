import EASPolicyTranslator
import TestSupport

/// The schemas of the folder Samples.
enum Schemas {
  static let samsung = ["samsung-email-invented-keys-schema"].flatMap { name in
    [".xml", "-amapi.json", "-play-emm.json", "-graph.json"].map { name + $0 }
  }

  static func bytes(_ name: String) throws -> [UInt8] { Array(try Repository.text("Samples/schemas/" + name).utf8) }

  static func read(_ name: String) throws -> AppSchema { try AppSchema(bytes(name)) }

  static func amapi() throws -> AppSchema { try read("samsung-email-invented-keys-schema-amapi.json") }

  static func schema(_ text: String) throws -> AppSchema { try AppSchema(Array(text.utf8)) }

  static func fault(_ bytes: [UInt8]) -> InputFault? {
    do throws(InputFault) {
      _ = try AppSchema(bytes)
      return nil
    } catch {
      return error
    }
  }

  static func fault(_ text: String) -> InputFault? { fault(Array(text.utf8)) }
}
