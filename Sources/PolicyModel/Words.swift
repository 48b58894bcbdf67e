/// Which devices a profile goes to.
public enum ProfileScope: String, Sendable, CaseIterable {
  case none, all, withAny, withAll, withoutAny, withoutAll
}

/// Where on an Android device a profile acts.
public enum ProfileContainer: String, Sendable, CaseIterable {
  case device, workProfile, secureContainer
}

/// What kind of Exchange server an account speaks to.
public enum HostType: String, Sendable, CaseIterable {
  case office365, onPremises, other
}

/// How the account signs in where OAuth is not used.
public enum AuthenticationMethod: String, Sendable, CaseIterable {
  case password, certificate, derivedCredential
}

/// What a certificate record stands for.
public enum CertificateKind: String, Sendable, CaseIterable {
  /// An identity with its private key (PKCS #12).
  case pkcs12
  /// A certificate in DER, without private key.
  case certificate
  /// A root certificate in DER, without private key.
  case rootCertificate
  /// A certificate in PEM, without private key.
  case pemCertificate
  /// An identity that the device requests over SCEP.
  case scep
  /// An identity that the device requests over ACME.
  case acme
  /// An identifier that lives in one tenant of an MDM product.
  case tenant
  /// Each device owner's own certificate.
  case owner
  /// A name in the device's key store.
  case alias

  /// Whether an account can sign in or sign mail with it.
  public var isIdentity: Bool { ![.certificate, .rootCertificate, .pemCertificate].contains(self) }
}

/// For whom a certificate is issued.
public enum CertificateHolder: String, Sendable, CaseIterable {
  case shared, perUser, perDevice
}

/// A day of the week, Sunday first.
public enum Weekday: String, Sendable, CaseIterable {
  case sun, mon, tue, wed, thu, fri, sat
}
