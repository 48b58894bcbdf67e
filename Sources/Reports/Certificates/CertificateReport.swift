import Documents
public import Translation

/// The certificates of documents, with what they say of themselves.
public struct CertificateReport: Sendable {
  private let certificates: [DocumentCertificate]

  /// Creates a report.
  public init(_ certificates: [DocumentCertificate]) { self.certificates = certificates }

  /// The report, ending with a line break.
  public func render(_ format: ListFormat) -> String {
    switch format {
    case .text: text.map { $0 + "\n" }.joined()
    case .markdown: markdown.map { $0 + "\n" }.joined()
    case .html: HTMLRenderer().render(document)
    case .json: JSONText.write(CertificateJSON(certificates: certificates).node)
    }
  }

  private static let none = "The document holds no certificate and refers to none."

  private var text: [String] {
    guard !certificates.isEmpty else { return [Self.none] }
    return Array(
      certificates.map { certificate in
        let head = TextWrap.lines(VisibleText.escape(CertificateLines(certificate).title), indent: 0)
        return head
          + CertificateLines(certificate).lines.flatMap { line in
            TextWrap.lines(VisibleText.escape("\(line.label): \(line.value)"), indent: 2, hanging: 2)
          }
      }.joined(separator: [""]))
  }

  private var markdown: [String] {
    guard !certificates.isEmpty else { return [Self.none] }
    return Array(
      certificates.map { certificate in
        ["## " + MarkdownText.escape(CertificateLines(certificate).title), ""]
          + CertificateLines(certificate).lines.map { line in
            "- **\(line.label):** " + MarkdownText.escape(line.value)
          }
      }.joined(separator: [""]))
  }

  private var document: ReportDocument {
    let unread = certificates.count { $0.insight.facts == nil }
    let verdict =
      certificates.isEmpty
      ? Self.none : unread == 0 ? "Every certificate was looked into" : "\(unread) of \(certificates.count) not read"
    return ReportDocument(
      title: "Certificates", verdict: ReportPhrase(verdict),
      figures: [ReportFigure(certificates.count, "certificate")],
      parts: certificates.map { certificate in
        let lines = CertificateLines(certificate)
        let table = ReportTable(
          columns: [ReportTable.Column(title: "What"), ReportTable.Column(title: "Value")],
          rows: lines.lines.map { [ReportPhrase($0.label), ReportPhrase($0.value)] })
        return ReportPart(
          heading: ReportHeading(subject: lines.title, statement: lines.purpose),
          sections: [ReportSection("What is known", .table(table))])
      })
  }
}
