/// Property lists that lack what is around a whole one: people copy payloads out of profiles.
extension XMLPropertyListReader {
  /// Reads a value without `<plist>`; several `<dict>` in a row are a list.
  mutating func readFragment(_ tag: Tag) throws(InputFault) -> Node {
    let node = try readValue(tag)
    var items = [node]
    try skipBetween()
    while tag.element == .dict, startsDict {
      items.append(try readValue(try readStartTag()))
      try skipBetween()
    }
    let what = items.count == 1 ? "<\(tag.element.name)>" : "\(items.count) <dict>, read as a list,"
    fragments.append(
      DecodeRemark(
        irregular: "The file holds \(what) without <plist> around it.", at: tag.position,
        remedy: "Use the whole property list for devices and products."))
    guard items.count > 1 else { return node }
    try budget.countNode(at: tag.position)
    return Node(.array(items), at: tag.position)
  }

  private var startsDict: Bool {
    cursor.hasPrefix("<dict") && (!XMLCharacters.isNameByte(cursor.byte(after: 5)))
  }

  /// Reads keys and values without `<dict>` around them, which is lenient.
  mutating func readLooseMembers(_ first: Tag) throws(InputFault) -> Node {
    guard isLenient else { throw looseKey(at: first.position) }
    repairs.append(DecodeRemark(repaired: "Keys without <dict> around them were read as one.", at: first.position))
    try budget.countNode(at: first.position)
    try budget.descend(at: first.position)
    var list = MemberList()
    try readMember(first, of: first, into: &list)
    try skipBetween()
    while cursor.hasPrefix("<key") {
      try readMember(try readStartTag(), of: first, into: &list)
      try skipBetween()
    }
    budget.ascend()
    return Node(.object(list.object), at: first.position)
  }

  /// A file that ends before `</plist>`, its value complete.
  mutating func withoutEnd(_ node: Node, of root: Tag) throws(InputFault) -> Node {
    guard isLenient else { throw missingEnd(of: root) }
    repairs.append(DecodeRemark(repaired: "The missing </plist> at the end was added.", at: cursor.position()))
    return node
  }

  private func looseKey(at position: SourcePosition) -> InputFault {
    .malformed(
      "The file starts with a <key> outside of a dict.", at: position,
      remedy: "Put the keys and their values into a <dict>, or read the file with --lenient.")
  }

  private func missingEnd(of root: Tag) -> InputFault {
    fault(
      "The file ends inside <plist>, which opens at \(root.position).",
      remedy: "Check that the file was saved completely; if only </plist> is missing, --lenient reads it.")
  }
}
