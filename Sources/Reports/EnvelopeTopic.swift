import Documents

/// What there is to know about an envelope of Android apps' settings.
struct EnvelopeTopic {
  let envelope: any AppEnvelope

  var topic: Topic { Topic(title: "\(envelope.name): \(envelope.title)", paragraphs: paragraphs) }

  /// What stands in the topic and on the page of formats.
  var paragraphs: [Topic.Paragraph] {
    [
      Topic.Paragraph("Syntax", envelope.syntax), Topic.Paragraph("Variables", variables),
      Topic.Paragraph("Told by", envelope.isBare ? "the settings themselves" : "its structure"),
    ] + (options.isEmpty ? [] : [Topic.Paragraph("Options", options.joined(separator: ", "))])
  }

  private var variables: String {
    envelope.dialect ?? "none; easpolicy expand fills them in for each owner, or --variables names a product"
  }

  private var options: [String] {
    AppEnvelopeOptions.Choice.allCases.filter(envelope.choices.contains).map(\.option)
  }
}
