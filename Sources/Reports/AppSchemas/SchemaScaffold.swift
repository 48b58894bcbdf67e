import AppSchemas
import Documents
import Mapping
import PolicyModel

/// What a schema gives a new mapping table: where accounts stand, and rows of the app's own settings.
struct SchemaScaffold: Sendable {
  /// The list that accounts stand in: the only list of bundles, if there is just one.
  private let list: AppRestriction?
  private let schema: AppSchema

  init(_ schema: AppSchema) {
    self.schema = schema
    let lists = schema.restrictions.filter { $0.type == .bundleArray && !$0.settings.isEmpty }
    list = lists.count == 1 && Self.isPath([lists[0].key]) ? lists[0] : nil
  }

  /// The line of the header that says where the facts of the schema stand.
  static let source = "  app-schema: the app's own schema\n"

  var hasList: Bool { list != nil }

  /// The line of the header for the package.
  var package: String { schema.package.map { "package: \(YAMLQuote.text($0))\n" } ?? "" }

  /// The place that tells the format: the list, or the first setting that is no bundle.
  var detected: String? {
    let settings = list.map { [$0] } ?? schema.restrictions
    return settings.map(\.key).first { Self.isPath([$0]) }.map { YAMLQuote.text("/" + $0) }
  }

  /// The lines of the shapes.
  var shapes: String {
    guard let list else { return "  - {name: bundle, profile: \"\", accounts: \"\", holdsProfile: false}" }
    let label = list.title.map { ", label: \(YAMLQuote.text($0))" } ?? ""
    let own = schema.restrictions.count > 1 ? "" : ", holdsProfile: false"
    return "  - {name: bundle, profile: \"\", accounts: \(YAMLQuote.text(list.key + "/*"))\(own)\(label)}"
  }

  /// The rows of the settings of accounts, or beside them of the profile.
  func rows(_ holder: FieldDefinition.Holder) -> String {
    let settings: [AppRestriction]
    switch holder {
    case .account: settings = list?.settings ?? schema.restrictions
    case .profile: settings = list == nil ? [] : schema.restrictions.filter { $0.key != list?.key }
    case .certificate: settings = []
    }
    guard !settings.isEmpty else { return "" }
    var names: Set<String> = []
    let others = holder == .account && list != nil ? schema.restrictions.filter { $0.key != list?.key } : []
    for row in placed(others, below: []) { _ = Self.name(row, &names) }
    let rows = placed(settings, below: []).map {
      SchemaRow(path: $0.path, setting: $0.setting).text(Self.name($0, &names))
    }
    return "    # The app's own settings. Move each onto the field that it means, in place of that field's row below.\n"
      + rows.joined()
  }

  private typealias Placed = (path: [String], setting: AppRestriction)

  /// Every setting that a row can name: those in bundles too.
  private func placed(_ settings: [AppRestriction], below path: [String]) -> [Placed] {
    settings.flatMap { setting -> [Placed] in
      let own = path + [setting.key]
      return setting.type == .bundle ? placed(setting.nested, below: own) : [(own, setting)]
    }
  }

  /// A name of letters and digits that no other row has.
  private static func name(_ row: Placed, _ names: inout Set<String>) -> String {
    let words = (row.path.last ?? "").split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let joined = words.enumerated().map { $0 == 0 ? $1.lowercasedFirst : $1.uppercasedFirst }.joined()
    let name = joined.first?.isLetter == true ? joined : "setting" + joined
    var free = name
    var number = 2
    while !names.insert(free).inserted {
      free = "\(name)\(number)"
      number += 1
    }
    return free
  }

  /// Whether keys can be written as a path of a table.
  static func isPath(_ keys: [String]) -> Bool {
    Pointer(keyPath: keys.joined(separator: "/"))?.steps == keys.map(Pointer.Step.key)
  }
}

extension Substring {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
