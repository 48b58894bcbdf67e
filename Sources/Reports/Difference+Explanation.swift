import Comparison

extension Difference.Kind {
  /// What the kind means.
  var explanation: Explanation {
    switch self {
    case .different: .policiesDiffer
    case .formatLimit: .formatLimit
    case .provisional: .differenceProvisional
    case .defaultExplicit: .defaultMadeExplicit
    }
  }
}

/// What a comparison found.
extension Explanation {
  static let policiesDiffer = Explanation(
    "The two policies really differ.",
    why: "Devices behave differently, or the account is another one, when one takes the place of the other.",
    remedy: "Decide which value is right, and change the other document.")

  static let formatLimit = Explanation(
    "The format of one side cannot say what the other side says.",
    why: "Products offer different settings; a translation cannot carry what the target has no key for.",
    remedy: "Enforce the setting by other means, or accept the limit; --strict counts it as a difference.")

  static let differenceProvisional = Explanation(
    "It cannot be known whether the two agree.",
    why: "A default is not published, a key is a guess, or a secret is not told.",
    remedy: "State the value in both documents, or look at a device.")

  static let defaultMadeExplicit = Explanation(
    "Both sides mean the same value; one states it, the other leaves it to the product's default.",
    why: "A product may change its default; a stated value stays.",
    remedy: "Nothing.")

  static let onlyInBase = Explanation(
    "A profile or an account of the base has no counterpart.",
    why: "Whoever rolls the other document out takes it away.",
    remedy: "Add it to the other document, or remove it from the base.")

  static let onlyInOther = Explanation(
    "A profile or an account has no counterpart in the base.",
    why: "Whoever rolls the document out adds it.",
    remedy: "Add it to the base, or remove it from the other document.")
}
