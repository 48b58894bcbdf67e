import EASPolicyTranslator

extension InputFault {
  /// A list has a header line at most.
  static var noOwner: InputFault {
    InputFault(
      .emptyDocument, summary: "The list names no owner.", remedy: "Give a line for each owner below the header line.")
  }
}
