import Documents
import PolicyModel

/// Reads a whole table: the header, the shapes and the sections.
struct HeaderReader {
  let object: TableObject
  let faults: FaultCollector

  func table() -> MappingTable {
    var table = header()
    readSections(&table)
    return table
  }

  /// Everything but the rows and what speaks of fields.
  func header() -> MappingTable {
    var table = MappingTable(format: object.requiredText("format"))
    table.file = faults.file
    table.title = object.requiredText("title")
    table.vendor = object.requiredText("vendor")
    table.syntax = object.requiredText("syntax")
    table.aliases = object.texts("aliases")
    table.platforms = object.texts("platforms")
    table.package = object.text("package")
    table.otherPackages = object.texts("otherPackages")
    table.sources = object.textMap("sources")
    table.dialect = object.text("dialect")
    table.overrides = object.text("overrides")
    table.deprecated = deprecation()
    table.inferredKeys = inferredKeys()
    table.delivery = DeliveryReader(object: object).read(vendor: table.vendor, dialect: table.dialect)
    table.update = effect("update", sources: table.sources)
    table.sameAddress = effect("sameAddress", sources: table.sources)
    DeclarationReader(object: object, faults: faults).read(into: &table)
    readDetection(&table)
    return table
  }

  private func deprecation() -> Deprecation? {
    guard let node = object["deprecated"] else { return nil }
    guard let since = node.object?["since"]?.text, let instead = node.object?["instead"]?.text else {
      faults.report(node.position, "deprecated must be {since, instead}")
      return nil
    }
    return Deprecation(since: since, instead: instead)
  }

  private func effect(_ key: String, sources: [String: String]) -> UpdateEffect? {
    guard let node = object[key], let effect = TableObject(node, Grammar.update, faults) else { return nil }
    let source = effect.requiredText("source")
    if !source.isEmpty, sources[source] == nil {
      effect.fault(effect["source"], "\(source) is not among the table's sources")
    }
    guard let evidence = effect.word("evidence", as: Evidence.self) else {
      effect.fault(nil, "\(key) needs evidence")
      return nil
    }
    return UpdateEffect(note: effect.requiredText("note"), evidence: evidence, source: source)
  }

  private func inferredKeys() -> InferredKeys {
    guard let node = object["inferredKeys"]?.object else { return InferredKeys(gravity: .behaviour, note: nil) }
    let gravity = node["gravity"]?.text.flatMap(Gravity.init(rawValue:))
    if gravity == nil { object.fault(object["inferredKeys"], "inferredKeys needs a gravity") }
    return InferredKeys(gravity: gravity ?? .behaviour, note: node["note"]?.text)
  }

  private func readDetection(_ table: inout MappingTable) {
    let detection = DetectionReader(faults: faults)
    table.detect = (object["detect"]?.items ?? []).compactMap { detection.read($0) }
    table.candidate = (object["candidate"]?.items ?? []).compactMap { detection.read($0) }
    table.refuse = (object["refuse"]?.items ?? []).compactMap(detection.refusal)
    table.irregular = (object["irregular"]?.items ?? []).compactMap(detection.irregularity)
    table.shapes = object.objects("shapes", Grammar.shape).compactMap(shape)
    if table.shapes.first?.fragment != nil { object.fault(nil, "the first shape is written and can be no fragment") }
    if table.shapes.isEmpty { object.fault(nil, "a table needs at least one shape") }
    if table.detect.isEmpty { object.fault(nil, "a table needs detect") }
  }

  private func shape(_ shape: TableObject) -> Shape? {
    guard let profile = shape["profile"].map({ _ in shape.path("profile") }) ?? Path(""),
      let accounts = shape["accounts"].map({ _ in shape.path("accounts") }) ?? Path("")
    else { return nil }
    return Shape(
      name: shape.requiredText("name"), profile: profile, accounts: accounts, certificates: shape.path("certificates"),
      foreign: shape.paths("foreign"), foreignType: shape.text("foreignType"),
      holdsProfile: shape.boolean("holdsProfile", default: true), typeList: shape.pointer("typeList"),
      label: shape.text("label"),
      detect: (shape["detect"]?.items ?? []).compactMap { DetectionReader(faults: faults).read($0) },
      fragment: shape.text("fragment"))
  }

  private func readSections(_ table: inout MappingTable) {
    let locals = LocalFieldReader(format: table.format, faults: faults).read(object)
    let fields = FieldResolver(locals: locals)
    let sources = Set(table.sources.keys)
    table.requires = (object["requires"]?.items ?? []).compactMap { prerequisite($0, fields) }
    let reader = SectionReader(format: table.format, fields: fields, sources: sources, faults: faults)
    for (key, holder) in [
      ("profile", FieldDefinition.Holder.profile), ("accounts", .account), ("certificates", .certificate),
    ] {
      guard let node = object[key] else {
        object.fault(nil, "a table needs the section \(key)")
        continue
      }
      let (section, id) = reader.read(node, holder)
      switch holder {
      case .profile: table.profile = section
      case .account: table.accounts = section
      case .certificate: (table.certificates, table.certificateID) = (section, id)
      }
    }
  }

  private func prerequisite(_ node: Node, _ fields: FieldResolver) -> Prerequisite? {
    guard let note = node.object?["note"]?.text else {
      faults.report(node.position, "requires must be a list of {note, when}")
      return nil
    }
    let when = node.object?["when"].flatMap { ConditionReader(fields: fields, faults: faults).read($0) }
    return Prerequisite(note: note, when: when)
  }
}
