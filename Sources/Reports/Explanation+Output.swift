/// What the output holds beside settings, and what else is worth saying.
extension Explanation {
  static let valueSpelledOut = Explanation(
    "A value that the source did not state was written out.",
    why: "The two products behave differently when the key is absent, so the source's behaviour was made explicit.",
    remedy: "Nothing.")

  static let valueDerived = Explanation(
    "The target needs a value that the source does not have, and a fixed rule made it.",
    why: "Identifiers and UUIDs are made from the profile's identity, so that a second run gives the same ones; an "
      + "address may follow from the owner's account.",
    remedy: "Check the value if the report names a condition; --set gives another one.")

  static let defaultDrift = Explanation(
    "A setting that the source does not state will behave differently.",
    why: "The products' own defaults differ, and the target cannot state the source's default.",
    remedy: "Check that the new behaviour is acceptable.")

  static let valueMissing = Explanation(
    "The target needs a value that nothing gives.",
    why: "Without it the product refuses the profile, or the account does not work.",
    remedy: "Give it with --set FIELD=VALUE.")

  static let keyProvisional = Explanation(
    "A key of the output is a guess that no source confirms.",
    why: "The vendor publishes the setting but not the key. A wrong key configures nothing, silently.",
    remedy: "Compare the key with a real export or with the app's schema before you rely on it; --evidence observed "
      + "leaves such keys out.")

  static let twinsConflict = Explanation(
    "Two keys of the source say the same setting and disagree.",
    why: "Some products know an old and a new key, or a key and its opposite.",
    remedy: "Make them agree in the source; the report says which one was believed.")

  static let keyWithoutEffect = Explanation(
    "A key of the output has no effect on some devices.",
    why: "It needs a newer system than --min-os says.",
    remedy: "Update the devices, or do not count on the setting.")

  static let certificateDangling = Explanation(
    "An account refers to a certificate that the document does not hold.",
    why: "Devices refuse such a profile, or the account cannot sign in.",
    remedy: "Add the certificate to the profile, or remove the reference.")

  static let certificateNoIdentity = Explanation(
    "An account refers to a certificate without a private key.",
    why: "Signing in and signing mail need the private key: an identity, not only a certificate.",
    remedy: "Refer to an identity: a PKCS #12 file, SCEP or ACME.")

  static let certificateNotLookedInto = Explanation(
    "What a certificate says was not read.",
    why: "An identity (PKCS #12) opens with a password. It is used only if --secrets include or --pkcs12-password-file "
      + "allows it, and old ways of encrypting have no library here. Until when it is valid and whose it is stays unknown.",
    remedy: "Use --secrets include if the password stands in the document, or give it with --pkcs12-password-file.")

  static let certificatePasswordWrong = Explanation(
    "The password that stands in the document does not open its identity.",
    why: "Devices use the same password: the installation fails, or the user is asked for one that nobody told.",
    remedy: "Put the password there that it was exported with, or export it anew.")

  static let certificateUnusable = Explanation(
    "What should be a certificate or an identity is none.",
    why: "Devices refuse the whole profile, or the account has no certificate.",
    remedy: "Put the right file there: DER or PEM for certificates, PKCS #12 for identities.")

  static let formatDeprecated = Explanation(
    "The vendor has given the target's channel up.",
    why: "New versions of the system may ignore the output.",
    remedy: "Use what the report names instead.")

  static let variableSuspected = Explanation(
    "A text of the source looks like a variable of a product that was not named, and was taken as it stands.",
    why: "Products share spellings, so that a variable is never guessed from the text alone.",
    remedy: "If it is a variable, name the product with --from-variables. If not, nothing needs to be done.")

  static let companionRequired = Explanation(
    "The output works only beside something else.",
    why: "The product needs another app, another profile or a certificate on the device.",
    remedy: "Provide what the report names before you distribute the output.")

  static let inputDecoded = Explanation(
    "The input was unwrapped or repaired before it was read.",
    why: "Files are signed, encoded or wrapped in an answer of an API.",
    remedy: "Nothing, unless the remark surprises you.")
}
