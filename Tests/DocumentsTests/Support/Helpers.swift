import Documents
import Testing

/// One document that must be refused: why and where.
struct Refusal: CustomTestStringConvertible, Sendable {
  let text: String
  let code: FaultCode
  let place: String

  init(_ text: String, _ code: FaultCode, _ place: String) {
    self.text = text
    self.code = code
    self.place = place
  }

  var testDescription: String { "\(text.prefix(60).debugDescription) \(code.rawValue) \(place)" }
}

/// The fault that reading gives, or nil if the document is accepted.
func readingFault(_ codec: some DocumentCodec, _ bytes: [UInt8], limits: Limits = .standard) -> InputFault? {
  do {
    _ = try codec.decode(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

/// Checks code and place of a refusal, and that the messages are whole sentences.
func expectRefusal(_ refusal: Refusal, by codec: some DocumentCodec, limits: Limits = .standard) {
  let fault = readingFault(codec, Array(refusal.text.utf8), limits: limits)
  #expect(fault?.code == refusal.code, "\(fault?.summary ?? "accepted")")
  #expect((fault?.position?.description ?? "none") == refusal.place, "\(fault?.summary ?? "accepted")")
  #expect(fault?.summary.hasSuffix(".") == true)
  #expect(fault?.remedy.isEmpty == false)
}

/// Reads text.
func decode(_ codec: some DocumentCodec, _ text: String) throws -> Node {
  try codec.decode(Array(text.utf8), limits: .standard).node
}

/// Writes text.
func encode(_ codec: some DocumentCodec, _ node: Node) throws -> String {
  String(decoding: try codec.encode(node), as: UTF8.self)
}

/// The fault that writing gives.
func writingFault(_ codec: some DocumentCodec, _ node: Node) -> InputFault? {
  do {
    _ = try codec.encode(node)
    return nil
  } catch {
    return error
  }
}

extension Node {
  /// Every scalar with its exact characters: stricter than `==`, for which composed and decomposed text are equal.
  var exact: [String] {
    switch value {
    case .string(let text): return ["text " + Self.codes(text)]
    case .array(let items): return ["["] + items.flatMap(\.exact) + ["]"]
    case .object(let object):
      var lines = ["{"]
      for member in object.members {
        lines.append("key " + Self.codes(member.key))
        lines += member.value.exact
      }
      return lines + ["}"]
    default: return ["\(value)"]
    }
  }

  private static func codes(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value) }.joined(separator: " ")
  }
}
