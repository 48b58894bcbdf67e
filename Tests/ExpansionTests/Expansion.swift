import EASPolicyTranslator
import TestSupport

/// A way to write outputs: a format, its envelope, its syntax.
struct Way: CustomStringConvertible, Sendable {
  let format: String
  var envelope: String?
  var syntax: String?

  var description: String { [format, envelope, syntax].compactMap(\.self).joined(separator: " ") }

  /// Every format in every envelope and syntax that it has.
  static func all() throws -> [Way] {
    try Sample.formats.flatMap { format -> [Way] in
      let table = try Sample.translator.registry.backend(format).table
      if table.package != nil { return AppEnvelopes.all.map { Way(format: format, envelope: $0.name) } }
      switch table.syntax {
      case "plist": return [Way(format: format), Way(format: format, syntax: "plist-binary")]
      case "yaml": return [Way(format: format), Way(format: format, syntax: "json")]
      default: return [Way(format: format)]
      }
    }
  }

  /// The ways that are tried with a sample: every eighth, so that all have their turn and the tests stay quick.
  static func turn(of sample: Sample) throws -> [Way] {
    let place = Sample.withVariables.firstIndex { $0.description == sample.description } ?? 0
    return try all().enumerated().filter { ($0.offset + place) % 8 == 0 }.map(\.element)
  }

  func options(sharing: Bool = true) -> ExpansionOptions {
    var options = ExpansionOptions(format: format)
    options.translation.envelope = envelope
    options.codec = syntax.flatMap(DocumentSyntax.codec(named:))
    options.sharesTranslations = sharing
    return options
  }

  /// Expanders for every output of a document.
  func expanders(_ document: SourceDocument, sharing: Bool = true) throws -> [Expander] {
    let table = try Sample.translator.registry.backend(format).table
    return try table.outputs(of: document.selections).map {
      try Expander(Sample.translator, document, $0, options: options(sharing: sharing))
    }
  }
}

extension Sample {
  /// The samples that hold variables.
  static let withVariables = all.filter { sample in (try? sample.read()).map(holdsVariables) ?? false }

  static func holdsVariables(_ document: SourceDocument) -> Bool {
    document.imported.profiles.contains { profile in
      profile.profile.setFields.contains { key in
        switch profile.profile[key.record][key.field] {
        case .text(let template): template.literal == nil
        case .list(let items): items.contains { $0.literal == nil }
        default: false
        }
      }
    }
  }
}

/// What an owner gets, to be held against something else.
enum Answer: Equatable {
  case bytes([UInt8])
  case faults([String])

  init(_ expander: Expander, _ owner: Owner) throws {
    do {
      self = .bytes(try expander.output(for: owner))
    } catch let unusable as UnusableInput {
      self = .faults(unusable.faults.map { "\($0.code) \($0.summary)" })
    } catch let fault as InternalFault {
      self = .faults(["internal: \(fault.description)"])
    }
  }
}
