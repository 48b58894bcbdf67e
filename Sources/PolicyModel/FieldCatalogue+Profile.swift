extension FieldCatalogue {
  static let profileFields: [FieldDefinition] = [
    .init("profile.name", .profile, .text, .cosmetic, "Name of the profile."),
    .init("profile.description", .profile, .text, .cosmetic, "What the profile is for."),
    .init("profile.organization", .profile, .text, .cosmetic, "Who issued the profile."),
    .init(
      "profile.identifier", .profile, .text, .bookkeeping,
      "Stable identifier: a profile with the same identifier replaces the old one, any other is added.",
      consequence: "Devices that hold the old profile get a second one beside it until the old one is removed."),
    .init("profile.uuid", .profile, .text, .bookkeeping, "UUID of the profile, opaque text."),
    .init("profile.vendorID", .profile, .text, .bookkeeping, "The tenant's own id of the profile."),
    .init(
      "profile.scope", .profile, .word(ProfileScope.allCases.map(\.rawValue)), .restriction,
      "Which devices get the profile.",
      consequence: "Choose the devices in the target product by hand."),
    .init(
      "profile.tags", .profile, .textList, .restriction, "The tags that the scope speaks of.",
      consequence: "Choose the devices in the target product by hand."),
    .init(
      "profile.container", .profile, .word(ProfileContainer.allCases.map(\.rawValue)), .restriction,
      "Where on an Android device the profile acts."),
    .init("profile.removalDisallowed", .profile, .boolean, .restriction, "The user cannot remove the profile."),
  ]

  static let certificateFields: [FieldDefinition] = [
    .init(
      "certificate.kind", .certificate, .word(CertificateKind.allCases.map(\.rawValue)), .security,
      "What the record stands for: an identity with key, a certificate, an enrolment, a tenant's id, an alias."),
    .init(
      "certificate.holder", .certificate, .word(CertificateHolder.allCases.map(\.rawValue)), .security,
      "For whom the certificate is issued.",
      consequence: "Who shares a private key with whom changes."),
    .init("certificate.name", .certificate, .text, .cosmetic, "Name of the certificate, file or alias."),
    .init("certificate.fileName", .certificate, .text, .cosmetic, "File name of the certificate."),
    .init("certificate.storageName", .certificate, .text, .behaviour, "Key store that an alias lives in."),
    .init("certificate.identifier", .certificate, .text, .bookkeeping, "Identifier of the certificate payload."),
    .init("certificate.description", .certificate, .text, .cosmetic, "What the certificate's payload is for."),
    .init("certificate.organization", .certificate, .text, .cosmetic, "Who issued the certificate's payload."),
    .init(
      "certificate.data", .certificate, .secret, .security, "The certificate or PKCS #12 bytes."),
    .init(
      "certificate.password", .certificate, .secret, .security, "Password of the PKCS #12 file.",
      consequence: "The user is asked for the password of the certificate."),
    .init(
      "certificate.settings", .certificate, .settings, .security, "SCEP or ACME settings, carried whole."),
  ]
}
