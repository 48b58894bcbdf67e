import EASPolicyTranslator
import Foundation

/// The secrets of a document, as the texts that they would show as.
struct Secrets {
  /// The texts.
  private(set) var texts: Set<String> = []
  /// Certificates with their private keys, in base64, and how many the reader knows.
  private var identities: [String: Int] = [:]
  /// The keys that they stand under.
  private(set) var keys: Set<String> = []

  private static let kind = Field<CertificateKind>.certificateKind.id
  /// Certificates without a private key are public.
  private static let identity = CertificateKind.pkcs12.fieldValue

  /// No secrets.
  init() {}

  /// Finds what the reader calls secret, and what stands under a key that sounds like it.
  ///
  /// - Parameter common: Texts that are no secrets even there, because reports may say them for other reasons.
  init(_ document: SourceDocument, except common: Set<String> = []) {
    for imported in document.imported.profiles {
      for key in imported.profile.setFields {
        guard case .secret(let secret)? = imported.profile[key.record][key.field] else { continue }
        switch secret.reveal() {
        case .text(let text): add(text)
        case .data(let bytes) where imported.profile[key.record][Self.kind] == Self.identity:
          identities[Self.shown(Data(bytes).base64EncodedString()), default: 0] += 1
        case .data: break
        case nil: break
        }
      }
    }
    let leaves = document.imported.root.leaves()
    for leaf in leaves where Self.soundsSecret(leaf.pointer) { leaf.node.text.map { add($0) } }
    texts.subtract(common)
    for leaf in leaves {
      if let text = leaf.node.text, texts.contains(Self.shown(text)), let key = leaf.pointer.lastKey {
        keys.insert(key)
      }
    }
  }

  /// The secrets of a sample that stay secrets when it is mutated: those that stand nowhere else than where secrets do.
  ///
  /// - Parameter keys: The keys that secrets stand under in documents that nobody changed.
  func staying(in root: Node, under keys: Set<String>) -> Set<String> {
    var staying = texts
    for leaf in root.leaves() {
      let isSecret = Self.soundsSecret(leaf.pointer) || leaf.pointer.lastKey.map { keys.contains($0) } == true
      for step in leaf.pointer.steps {
        if case .key(let key) = step { staying = staying.filter { !key.contains($0) } }
      }
      if !isSecret, let text = leaf.node.text { staying = staying.filter { !text.contains($0) } }
    }
    return staying
  }

  /// Those of a file that is no document: all but what has become a name, which messages may quote.
  func staying(in bytes: [UInt8]) -> Set<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    return texts.union(identities.keys).filter { secret in
      !["<", "</"].contains { text.contains($0 + secret) }
    }
  }

  /// Identities of which the reader knows every copy in the document. A copy in a place that means nothing is carried like
  /// anything else there.
  func knownIdentities(in root: Node) -> Set<String> {
    guard !identities.isEmpty else { return [] }
    var copies: [String: Int] = [:]
    for leaf in root.leaves() {
      for case .key(let key) in leaf.pointer.steps {
        for identity in identities.keys where key.contains(identity) { copies[identity] = .max / 2 }
      }
      let text = leaf.node.bytes.map { Data($0).base64EncodedString() } ?? leaf.node.text ?? ""
      for identity in identities.keys where text.contains(identity) { copies[identity, default: 0] += 1 }
    }
    return Set(identities.filter { copies[$0.key, default: 0] <= $0.value }.keys)
  }

  /// What a document says openly: its keys, and the texts that are no secrets.
  static func openTexts(_ document: SourceDocument) -> Set<String> {
    let secrets = Secrets(document).texts
    var open: Set<String> = []
    for leaf in document.imported.root.leaves() {
      for case .key(let key) in leaf.pointer.steps { open.insert(shown(key)) }
      if let text = leaf.node.text.map(shown), !secrets.contains(text) { open.insert(text) }
    }
    return open
  }

  private mutating func add(_ text: String) {
    // Short texts occur by chance.
    if text.utf8.count >= 8 { texts.insert(Self.shown(text)) }
  }

  /// What is looked for: the beginning, because reports may cut long texts.
  private static func shown(_ text: String) -> String { String(text.prefix(24)) }

  private static func soundsSecret(_ pointer: Pointer) -> Bool {
    pointer.steps.contains { step in
      guard case .key(let key) = step else { return false }
      let small = key.lowercased()
      // Addresses of servers that give tokens are public.
      if small.contains("url") { return false }
      return ["password", "challenge", "secret", "token", "passphrase"].contains { small.contains($0) }
    }
  }
}

extension Pointer {
  /// The last step that is a key.
  fileprivate var lastKey: String? {
    for case .key(let key) in steps.reversed() { return key }
    return nil
  }
}

extension Node {
  /// The bytes, if this is data.
  fileprivate var bytes: [UInt8]? {
    if case .data(let bytes) = value { bytes } else { nil }
  }
}
