/// Explanations of what is said when one owner's profile becomes a template for all.
extension Explanation {
  static let valueGeneralized = Explanation(
    "A value of one owner was replaced by a variable.",
    why: "With --generalize, a profile that was made for one person becomes a template for all.",
    remedy: "Check that the value is the owner's, and not one that all share.")

  static let ownerValueLeft = Explanation(
    "The output still holds an address, a name or a login of the owner whose profile was generalized.",
    why: "It is a part of another word, or it stands in a setting that holds no variables or that nobody here knows.",
    remedy: "Set the field to what fits everybody with --set, or correct the output, before others get it.")

  static let nothingGeneralized = Explanation(
    "The profile holds no value of the owner named with --generalize, so that nothing became a variable.",
    why: "The row is that of another person, or the profile holds variables already.",
    remedy: "Name the row of the person whom the profile was made for.")
}
