package import Documents

extension Translator {
  /// The document that bytes hold, out of the signed message around it if there is one.
  ///
  /// - Throws: ``InputFault`` if the message is damaged.
  package func opened(_ bytes: [UInt8]) throws(InputFault) -> (bytes: [UInt8], isSigned: Bool) { (bytes, false) }
}
