import Documents

/// Reads the `app_restrictions.xml` of an app.
enum RestrictionsXMLReader {
  private static let namespace = "http://schemas.android.com/apk/res/android"
  private static let prefix = "android"

  static func schema(of root: XMLElement) throws(InputFault) -> AppSchema {
    guard root.localName == "restrictions" else { throw .noSchema(at: root.position) }
    return AppSchema(form: .restrictionsXML, restrictions: try settings(in: root, depth: 0))
  }

  private static func settings(in element: XMLElement, depth: Int) throws(InputFault) -> [AppRestriction] {
    var found = SiblingList()
    for child in element.children where child.localName == "restriction" { try found.append(try setting(child, depth)) }
    return found.settings
  }

  private static func setting(_ element: XMLElement, _ depth: Int) throws(InputFault) -> AppRestriction {
    guard depth < AppRestriction.deepest else { throw .deepSchema(at: element.position) }
    guard let key = text("key", of: element), !key.isEmpty else { throw .missing("android:key", at: element.position) }
    guard let word = text("restrictionType", of: element) else {
      throw .missing("android:restrictionType", at: element.position)
    }
    guard let type = RestrictionType(word: word) else {
      throw .unknownType("android:restrictionType", RestrictionType.allCases.map(\.rawValue), at: element.position)
    }
    let nested = try settings(in: element, depth: depth + 1)
    var setting = AppRestriction(
      key: key, type: type, nested: type == .bundleArray ? AppRestriction.oneBundle(nested) : nested,
      position: element.position)
    setting.references = references(of: element)
    setting.title = held("title", setting, element)
    setting.description = held("description", setting, element)
    setting.defaultValue = held("defaultValue", setting, element).flatMap { node($0, type) }
    return setting
  }

  private static func text(_ name: String, of element: XMLElement) -> String? {
    element.attribute(name, in: namespace, prefix: prefix)?.value
  }

  /// What the app's resources hold and this file does not. Lists stand there always.
  private static func references(of element: XMLElement) -> [String: String] {
    let names = ["title", "description", "defaultValue", "entries", "entryValues"]
    let found = names.compactMap { name in
      text(name, of: element).flatMap { $0.hasPrefix("@") ? (name, $0) : nil }
    }
    return Dictionary(found) { first, _ in first }
  }

  private static func held(_ name: String, _ setting: AppRestriction, _ element: XMLElement) -> String? {
    guard setting.references[name] == nil, let text = text(name, of: element), !text.isEmpty else { return nil }
    return text
  }

  private static func node(_ text: String, _ type: RestrictionType) -> Node? {
    switch type {
    case .bool: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : .string(text)
    case .integer: Int(text).map(Node.integer) ?? .string(text)
    case .string, .choice, .hidden: .string(text)
    case .multiSelect, .bundle, .bundleArray: nil
    }
  }
}
