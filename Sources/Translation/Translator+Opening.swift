import Documents
package import ProfileSigning

extension Translator {
  /// The document that bytes hold, out of the signed message around it if there is one, and the signatures on it.
  ///
  /// - Throws: ``UnusableInput`` if the message is damaged, encrypted or not what the caller accepts.
  package func open(
    _ bytes: [UInt8], _ options: TranslationOptions
  ) throws(UnusableInput) -> (bytes: [UInt8], signatures: [MessageSignature]?) {
    do {
      // What a registered format takes as its own is not for others to open.
      if registry.registeredCodecs.contains(where: { $0.recognises(bytes) }), !options.requiresSignature {
        return (bytes, nil)
      }
      return try SignatureGate(options, limits: limits).open(bytes)
    } catch {
      throw UnusableInput([error])
    }
  }
}
