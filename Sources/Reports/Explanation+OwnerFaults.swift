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
}
