import Documents
import ProfileSigning

extension TranslationOptions {
  /// An output with the signature of ``signer`` around it; the output itself if there is no signer.
  ///
  /// - Throws: ``UnusableInput`` if it cannot be signed.
  package func signed(_ bytes: [UInt8]) throws(UnusableInput) -> [UInt8] {
    guard let signer else { return bytes }
    do {
      return try signer.sign(bytes)
    } catch {
      throw UnusableInput([error])
    }
  }
}
