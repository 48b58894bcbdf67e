/// Explanations of what is wrong with a single owner of a list.
extension Explanation {
  static let ownerIncomplete = Explanation(
    "The list does not give a value that the output for an owner needs.",
    why: "Variables stand for what is different for each person; an output with a gap would not work for anybody.",
    remedy: "Fill the value in, name its column with --column, or leave the owner out of the list.")

  static let ownerRepeated = Explanation(
    "The list names an owner a second time.",
    why: "Two outputs for one person would take each other's place; the first row counts.",
    remedy: "Remove one of the rows, after a look at which one is right.")

  static let ownerDomainTwice = Explanation(
    "The owner's login names a domain, and the profile states one beside it.",
    why: "Both together come out as DOMAIN\\DOMAIN\\user, which servers refuse.",
    remedy: "Take the domain out of the logins, or out of the profile with --set identity.domain=.")
}
