import Documents
import Mapping
import PolicyModel

/// Writes a profile in the format of a table.
struct Exporter {
  let source: EffectiveValues
  let table: MappingTable
  let dialect: Dialect
  let fields: FieldSpace
  let options: TranslationOptions
  /// The text that the syntax can hold, given a text.
  let representable: @Sendable (String) -> String
  /// What is known of the source's certificates.
  var insights: [RecordID: CertificateInsight] = [:]

  var isSameFormat: Bool { source.table.format == table.format }

  /// The document and how it was made.
  ///
  /// - Throws: ``UsageFault`` for a shape that the format lacks, ``UnusableInput`` if nothing of an account can be said.
  func write(_ carried: Residue) throws -> (root: Node, trace: ExportTrace) {
    let writer = try writtenFields()
    try settleSilence(writer)
    if isSameFormat { carried.write(into: writer, includesSecrets: options.includesSecrets) }
    writer.writeTypeList()
    return (writer.root, writer.trace)
  }

  /// The profile's fields alone, even if nothing of an account can be said.
  func writtenFields() throws(UsageFault) -> ProfileWriter {
    let writer = ProfileWriter(exporter: self, shape: try chosenShape())
    writer.write()
    return writer
  }

  /// An account of which nothing could be said would vanish, and with it the claim that the books balance.
  /// Where it is allowed to, the empty object that stands for it is nobody's value.
  private func settleSilence(_ writer: ProfileWriter) throws(UnusableInput) {
    let written = Set(writer.trace.keys.map(\.record))
    for index in source.profile.accounts.indices {
      let place = writer.trace.places[.account(index)] ?? Pointer()
      let isEmpty = writer.root[place]?.object?.members.isEmpty ?? true
      guard isEmpty || !written.contains(.account(index)) else { continue }
      if options.allowsSilence {
        let shell = writer.root[place] == nil ? Pointer() : place
        if writer.root[shell]?.object?.members.isEmpty == true { writer.trace.origins[shell] = .constant }
        continue
      }
      throw UnusableInput([
        InputFault(
          .noSettings, summary: "\(table.title) can say nothing of account \(index + 1).",
          remedy: "Give what it needs with --set, or choose another format.")
      ])
    }
  }

  /// The shape of the output.
  func chosenShape() throws(UsageFault) -> Shape {
    guard let name = options.shape else { return table.shapes[0] }
    if let shape = table.shapes.first(where: { $0.name == name }) { return shape }
    let names = table.shapes.map(\.name).joined(separator: ", ")
    throw UsageFault("\(table.format) has no shape \(name); it has \(names).")
  }
}

/// A choice of the caller that does not fit.
public struct UsageFault: Error, Sendable, CustomStringConvertible {
  /// What does not fit and what would.
  public let description: String

  /// Creates the fault.
  public init(_ description: String) { self.description = description }
}
