public import Documents
public import Translation

/// A document in the canonical model, with the place that each value came from.
public struct CanonicalView: Sendable {
  private let translations: [Translation]
  private let certificates: [DocumentCertificate]

  /// Creates a view of profiles that were translated to the canonical format without secrets.
  ///
  /// - Parameter certificates: What stands in comments at the end of the YAML.
  public init(_ translations: [Translation], certificates: [DocumentCertificate] = []) {
    self.translations = translations
    self.certificates = certificates
  }

  /// Where comments start, unless a line is longer.
  private static let commentColumn = 44

  /// The view; never with a control character.
  ///
  /// - Throws: ``InputFault`` if the syntax cannot hold a value.
  public func render(_ syntax: ViewSyntax) throws(InputFault) -> String {
    switch syntax {
    case .json:
      var roots: [Node] = []
      for translation in translations { roots.append(try TypedScalarEnvelope().wrap(Self.shown(translation))) }
      let bytes = try JSONCodec().encode(roots.count == 1 ? roots[0] : .array(roots))
      return VisibleText.escapeJSON(String(decoding: bytes, as: UTF8.self))
    case .yaml:
      var parts: [String] = []
      for translation in translations { parts.append(try Self.annotated(translation)) }
      return parts.joined(separator: "---\n") + remarks
    }
  }

  /// What the certificates say of themselves, as comments.
  private var remarks: String {
    let known = certificates.filter { $0.insight.reading != .elsewhere }
    guard !known.isEmpty else { return "" }
    let lines = known.flatMap { certificate in
      TextWrap.lines(VisibleText.escape(CertificateLines(certificate).brief), indent: 0, hanging: 2, width: 78)
    }
    return (["", "Certificates (--certificates tells more):"] + lines).map { $0.isEmpty ? "\n" : "# \($0)\n" }.joined()
  }

  /// The settings as anybody may see them.
  private static func shown(_ translation: Translation) -> Node {
    translation.root.mappingTexts(PublicAddress.text)
  }

  /// The YAML text is read again, which tells the line of each value.
  private static func annotated(_ translation: Translation) throws(InputFault) -> String {
    let codec = YAMLCodec()
    let bytes = try codec.encode(try TypedScalarEnvelope().wrap(shown(translation)))
    let written = try codec.decode(bytes).node
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    for outcome in translation.report.outcomes {
      guard let target = outcome.target, outcome.field != nil, let comment = comment(outcome),
        let line = written[target.pointer]?.position?.line, lines.indices.contains(line - 1),
        !lines[line - 1].contains("  # ")
      else { continue }
      lines[line - 1] = TextWrap.pad(lines[line - 1], to: commentColumn) + "  # " + comment
    }
    return VisibleText.escape(lines.joined(separator: "\n"), keepingLines: true)
  }

  /// Where a value stands in the source, or why it is there.
  private static func comment(_ outcome: Outcome) -> String? {
    switch (outcome.fate, outcome.source) {
    case (.spelledOut, _): "not in the file; the product does so by itself"
    case (.derived, _): "not in the file; follows from the product or another value"
    case (_, let source?):
      [source.position?.description, VisibleText.escape(source.pointer.description)].compactMap(\.self)
        .joined(separator: " ")
    default: nil
    }
  }
}
