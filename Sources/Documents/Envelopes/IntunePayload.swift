/// The JSON with the settings that a policy of Intune holds as base64 text.
enum IntunePayload {
  /// The document inside, whose values have the position of the text.
  struct Content {
    let root: Node
    let remarks: [DecodeRemark]
  }

  /// Reads the payloads of one document, which share the limits of one.
  struct Reader {
    let title: String
    private var limits = Limits(depth: Limits.deepest)

    init(title: String) { self.title = title }

    /// Reads base64 text, or the JSON itself.
    mutating func read(_ node: Node) throws(InputFault) -> Content {
      guard let text = node.text else { throw .wrapping(IntuneEnvelope.payload, mustBe: "base64 text", not: node) }
      let isPlain = text.first { !$0.isWhitespace } == "{"
      guard let bytes = isPlain ? Array(text.utf8) : Base64.decode(text) else {
        throw .damagedWrapping(
          "\(IntuneEnvelope.payload) is no base64 text.", at: node, remedy: "Export the policy again.")
      }
      let root = try decode(bytes, node).placed(at: node.position)
      limits.nodes -= root.size
      return Content(root: root, remarks: [remark(isPlain, node)])
    }

    private func decode(_ bytes: [UInt8], _ node: Node) throws(InputFault) -> Node {
      do {
        return try JSONCodec().decode(bytes, limits: limits).node
      } catch {
        throw InputFault(
          error.code, at: node.position,
          summary: "The JSON inside \(IntuneEnvelope.payload) cannot be read: \(error.summary)",
          remedy: "Decode the text from base64 and correct it, or export the policy again.")
      }
    }

    private func remark(_ isPlain: Bool, _ node: Node) -> DecodeRemark {
      guard isPlain else { return DecodeRemark("\(IntuneEnvelope.payload) was decoded from base64.") }
      return DecodeRemark(
        irregular: "\(IntuneEnvelope.payload) holds the JSON itself and not its base64 text.", at: node.position,
        remedy: "Encode it as base64 before it is sent to Graph.")
    }
  }

  /// The text of a document.
  static func text(_ root: Node) throws(InputFault) -> String { Base64.text(try JSONCodec().encode(root)) }
}

extension Surrounding {
  /// The same, seen from outside of the text that it stands in.
  func inside(_ place: Pointer) -> Surrounding { Surrounding(self, at: place.appending(pointer)) }
}
