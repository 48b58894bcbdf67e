/// What became of settings and values of the source.
extension Explanation {
  static let fieldKept = Explanation(
    "A setting is said by the target with the same value.",
    why: "Both products have the setting and spell its value alike.",
    remedy: "Nothing.")

  static let fieldConverted = Explanation(
    "A setting means the same in the target and is spelled in another way.",
    why: "Products invert switches, rename values, join two settings into one text, use other names for variables, "
      + "or always behave as the setting asks.",
    remedy: "Nothing; read the remark if there is one.")

  static let fieldNarrowed = Explanation(
    "The target has the setting, but not with this value; the nearest one was written.",
    why: "A product offers fewer choices, such as 1, 3, 7, 14 or 31 days of mail.",
    remedy: "Check that the value that was written is good enough; --days-rounding chooses the direction for days.")

  static let fieldDropped = Explanation(
    "A setting cannot be said by the target and is not in the output.",
    why: "The product has no such setting, or nobody has published how it says it. How grave that is follows from "
      + "the setting: a lost restriction is a warning, lost encryption an error.",
    remedy: "Decide whether you can do without, or set it up in the target product by other means.")

  static let fieldNeedsInput = Explanation(
    "A setting cannot travel by itself.",
    why: "It is a secret that was held back, a certificate that lives in one product's tenant, or a variable that "
      + "the target cannot spell.",
    remedy: "Follow the advice of the report: upload the certificate, give the value with --set, or a "
      + "secret with --set-secret, name the product "
      + "that fills in variables with --variables, or let secrets travel with --secrets include.")

  static let payloadForeign = Explanation(
    "A payload of the source is no Exchange ActiveSync account and was left out.",
    why: "This program translates Exchange ActiveSync profiles only; Wi-Fi, VPN and others are left to you.",
    remedy: "Set it up in the target product by hand. From a format to the same one, --secrets include carries it.")

  static let certificateUnused = Explanation(
    "A certificate of the source is not used by any account and was left out.",
    why: "It may be a root certificate that devices should trust, which products distribute by themselves.",
    remedy: "Distribute it by itself, if devices need it.")

  static let payloadCarried = Explanation(
    "A payload that is no Exchange ActiveSync account was written again, unchanged.",
    why: "Source and target are the same format, and the payload holds nothing that looks like a secret, or secrets "
      + "may travel.",
    remedy: "Nothing.")

  static let keyIgnored = Explanation(
    "A value of the source was left out because it means nothing to a policy.",
    why: "Exports hold bookkeeping, such as dates, counters and internal ids; the reason is said.",
    remedy: "Nothing.")

  static let keyUnrecognised = Explanation(
    "A key of the source is not known to this program, and its value was left out.",
    why: "It is misspelt, or newer than the mapping table. Its value is never shown, because it may be a secret.",
    remedy: "Check its spelling; if it matters, set it up in the target product by hand, and tell us about it.")

  static let keyCarried = Explanation(
    "A key that this program does not know was written again, unchanged.",
    why: "Source and target are the same format.",
    remedy: "Nothing.")

  static let secretMasked = Explanation(
    "A masked secret was not written again.",
    why: "Asterisks or the like stand where a secret was. Carried over, they would become the password.",
    remedy: "Add the secret to the output by hand.")

  static let notSelected = Explanation(
    "Values belong to profiles or accounts that were not selected.",
    why: "--profile or --account was given, or each account was written to a file of its own.",
    remedy: "Nothing, if that was meant.")
}
