import Documents
import SwiftASN1
import X509

/// Reads certificates that need no password: DER, PEM with one or many, and the base64 text of DER.
public enum CertificateReader {
  /// The largest file, in bytes: the roots of a system are a quarter of it.
  public static let largestFile = 4 << 20
  /// The largest certificate, in bytes.
  public static let largest = 64 << 10
  /// How many certificates a file may hold.
  public static let most = 2000

  /// Reads every certificate.
  ///
  /// - Throws: ``CertificateFault`` if there is none, or if one of them cannot be read.
  public static func read(_ bytes: [UInt8]) throws(CertificateFault) -> [CertificateFacts] {
    var found: [CertificateFacts] = []
    for result in try readEach(bytes) { found.append(try result.get()) }
    return found
  }

  /// Reads every certificate, each with what is wrong with it.
  ///
  /// - Throws: ``CertificateFault`` if there is none.
  public static func readEach(
    _ bytes: [UInt8]
  ) throws(CertificateFault) -> [Result<CertificateFacts, CertificateFault>] {
    guard !bytes.isEmpty else { throw CertificateFault(.empty) }
    guard bytes.count <= largestFile else { throw CertificateFault(.tooLarge) }
    if bytes.first == sequence { return [certificate(bytes[...])] }
    let blocks = Array(PEMBlocks(bytes))
    if !blocks.isEmpty { return try certificates(blocks) }
    guard bytes.count <= largest * 2, let text = String(validating: bytes, as: UTF8.self),
      let inner = Base64.decode(text), inner.first == sequence
    else { throw CertificateFault(.noCertificate) }
    return [certificate(inner[...])]
  }

  /// The byte that begins a certificate in DER.
  private static let sequence: UInt8 = 0x30
  private static let labels: Set<String> = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"]

  private static func certificates(
    _ blocks: [PEMBlock]
  ) throws(CertificateFault) -> [Result<CertificateFacts, CertificateFault>] {
    let wanted = blocks.filter { labels.contains($0.label) }
    guard !wanted.isEmpty else { throw CertificateFault(.otherKind) }
    guard wanted.count <= most else { throw CertificateFault(.tooMany) }
    return wanted.map { block in
      guard let bytes = block.bytes else { return .failure(CertificateFault(.noCertificate)) }
      return certificate(bytes[...], isTrusted: block.label == "TRUSTED CERTIFICATE")
    }
  }

  /// Reads one certificate in DER.
  ///
  /// - Parameter isTrusted: Whether what a program trusts it for stands behind it, and is left out.
  static func certificate(
    _ bytes: ArraySlice<UInt8>, isTrusted: Bool = false
  ) -> Result<CertificateFacts, CertificateFault> {
    guard !bytes.isEmpty else { return .failure(CertificateFault(.empty)) }
    guard bytes.count <= largest else { return .failure(CertificateFault(.tooLarge)) }
    let own = isTrusted ? bytes.firstElement ?? bytes : bytes
    guard let node = try? DER.parse(own) else { return .failure(CertificateFault(.noCertificate)) }
    do {
      guard let facts = CertificateFacts(try Certificate(derEncoded: node)) else {
        return .failure(CertificateFault(.unsupported))
      }
      return .success(facts)
    } catch {
      return .failure(CertificateFault(problem(node)))
    }
  }

  /// What a sequence that is no readable certificate looks like: three parts, of which the first is a sequence and the
  /// last a string of bits, are a certificate; a number or an identifier begins other files.
  private static func problem(_ node: ASN1Node) -> CertificateFault.Problem {
    guard case .constructed(let children) = node.content else { return .noCertificate }
    let kinds = children.map(\.identifier)
    if kinds == [.sequence, .sequence, .bitString] { return .unsupported }
    return kinds.first == .integer || kinds.first == .objectIdentifier ? .otherKind : .noCertificate
  }
}

extension ArraySlice<UInt8> {
  /// The first of several values one after the other; nil if its length is not told in a few bytes.
  fileprivate var firstElement: ArraySlice<UInt8>? {
    guard count > 1 else { return nil }
    let first = self[startIndex + 1]
    if first < 0x80 { return prefix(2 + Int(first)) }
    let digits = Int(first & 0x7F)
    guard (1...3).contains(digits), count > 2 + digits else { return nil }
    let length = self[(startIndex + 2)..<(startIndex + 2 + digits)].reduce(0) { $0 << 8 | Int($1) }
    return prefix(2 + digits + length)
  }
}
