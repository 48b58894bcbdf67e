/// Takes secrets out of texts that are shown to the administrator.
struct SecretMask {
  /// The nodes of a tree over the secrets' bytes, by the node before and the byte.
  private var nodes: [Int: Int] = [:]
  /// The nodes at which a secret ends, with its length; of a long one the beginning alone is looked for.
  private var ends: [Int: Int] = [:]

  private static let longest = 64
  private static let shown = "***"

  init(_ secrets: some Sequence<String>) {
    for secret in secrets {
      var node = 0
      for byte in secret.utf8.prefix(Self.longest) {
        let step = node << 8 | Int(byte)
        node = nodes[step] ?? nodes.count + 1
        nodes[step] = node
      }
      if node > 0 { ends[node] = max(ends[node] ?? 0, secret.utf8.count) }
    }
  }

  /// The text with a mask for each secret that it holds.
  func masked(_ text: String) -> String {
    if nodes.isEmpty { return text }
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let end = secret(in: bytes, from: index) {
        masked += Self.shown.utf8
        index = end
      } else {
        masked.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: masked, as: UTF8.self)
  }

  /// Where the longest secret ends that begins at an index.
  private func secret(in bytes: [UInt8], from start: Int) -> Int? {
    var (node, index) = (0, start)
    var end: Int?
    while index < bytes.count, let next = nodes[node << 8 | Int(bytes[index])] {
      node = next
      index += 1
      guard let length = ends[node], length > 3 || Self.isWord(bytes, start, index) else { continue }
      end = length > Self.longest ? min(start + length, bytes.count) : index
    }
    return end
  }

  /// Whether the bytes stand by themselves; inside of words a short secret is chance.
  private static func isWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    !(start > 0 && isLetterOrDigit(bytes[start - 1])) && !(end < bytes.count && isLetterOrDigit(bytes[end]))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
