/// Why a document could not be used.
extension Explanation {
  static let unrecognisedFormat = Explanation(
    "The input is a readable document, but of no format that is known here.",
    why: "Formats are told by keys that only they have.",
    remedy: "Name the format with --from; `easpolicy formats` lists them.")

  static let ambiguousFormat = Explanation(
    "The input could be of several formats.",
    why: "It holds only keys that several formats share, and a wrong guess "
      + "would be worse than a question.",
    remedy: "Name one of the candidates with --from.")

  static let encryptedProfile = Explanation(
    "The input is encrypted.", why: "Only the device or server that it was made for can read it.",
    remedy: "Export it without encryption, or decrypt it with the key.")

  static let noSettings = Explanation(
    "The input names a profile but does not hold its settings.",
    why: "Some APIs list profiles by name and keep what they configure to themselves.",
    remedy: "Follow the advice of the message: another export, or another call, holds the settings.")

  static let noAccount = Explanation(
    "The input is of a known format, but holds no Exchange ActiveSync account.",
    why: "It is the profile of another service, or an empty one.",
    remedy: "Check that it is the right export.")

  static let wrongType = Explanation(
    "The value of a known key is of another kind than the key takes.",
    why: "Text such as \"yes\" is not the same as true, and products differ in what they make of it.",
    remedy: "Write the value as the message says.")

  static let unknownWord = Explanation(
    "The value of a known key is none of the words that the key takes.",
    why: "It is misspelt, or newer than the table.",
    remedy: "Use one of the words that the message names.")

  static let valueOutOfRange = Explanation(
    "The value of a known key is a number or text outside the range that the key takes.",
    why: "The product would refuse or misunderstand it.",
    remedy: "Write a value within the range that the message names.")
}
