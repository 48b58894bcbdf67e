import PolicyModel
import TestSupport
import Testing

/// The field catalogue and the typed accessors over it.
@Suite struct CatalogueTests {
  @Test func idsAreUniqueAndOfTheirHolder() {
    let ids = FieldCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for field in FieldCatalogue.all {
      #expect(FieldCatalogue.definition(field.id) == field)
      for holder in [FieldDefinition.Holder.profile, .certificate] {
        #expect(field.id.hasPrefix(holder.rawValue + ".") == (field.holder == holder), "\(field.id)")
      }
      #expect(field.summary.hasSuffix("."), "\(field.id)")
      #expect(field.consequence?.hasSuffix(".") ?? true, "\(field.id)")
    }
    let held = FieldDefinition.Holder.allCases.flatMap(FieldCatalogue.fields)
    #expect(Set(held.map(\.id)) == Set(ids))
  }

  @Test func successorsExistAndTakeTheSameValues() throws {
    let legacy = FieldCatalogue.all.filter { $0.supersededBy != nil }
    #expect(legacy.count == 2)
    for field in legacy {
      let successor = try #require(field.supersededBy.flatMap(FieldCatalogue.definition))
      #expect(successor.type == field.type)
      #expect(successor.holder == field.holder)
      #expect(successor.supersededBy == nil)
    }
  }

  @Test func aCertificateReferenceNeverStandsInACertificate() {
    #expect(!FieldCatalogue.fields(of: .certificate).contains { $0.type == .certificate })
  }

  private struct Accessor {
    let name: String
    let id: String
    let value: String
  }

  /// Fields whose values have no Swift type of their own.
  private static let untyped: Set<String> = ["sync.peak.days", "certificate.settings"]

  @Test func everyFieldHasOneAccessorOfItsType() throws {
    let accessors = try Self.accessors()
    #expect(Set(accessors.map(\.id)).union(Self.untyped) == Set(FieldCatalogue.all.map(\.id)))
    #expect(Set(accessors.map(\.id)).count == accessors.count)
    for accessor in accessors {
      let field = try #require(FieldCatalogue.definition(accessor.id))
      #expect(accessor.value == Self.swiftType(field), "\(field.id)")
      let words = field.id.split(separator: ".")
      let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      #expect(accessor.name == name)
    }
  }

  private static func accessors() throws -> [Accessor] {
    var value = ""
    var name = ""
    var found: [Accessor] = []
    for line in try Repository.text("Sources/PolicyModel/Field+Catalogue.swift").split(separator: "\n") {
      if let match = line.firstMatch(of: /^extension Field where Value == (.+) \{$/) { value = String(match.1) }
      if let match = line.firstMatch(of: /public static var (\w+): Field/) { name = String(match.1) }
      if let match = line.firstMatch(of: /Field\("([^"]+)"\)/) {
        found.append(Accessor(name: name, id: String(match.1), value: value))
      }
    }
    return found
  }

  private static func swiftType(_ field: FieldDefinition) -> String {
    switch field.type {
    case .boolean: "Bool"
    case .integer, .port, .days, .minutesOfDay: "Int"
    case .text, .template, .url: "Template"
    case .textList, .templateList: "[Template]"
    case .interval: "SyncInterval"
    case .secret: "Secret"
    case .certificate: "CertificateReference"
    case .word: words[field.id] ?? "a type of words"
    case .words, .settings: "none"
    }
  }

  private static let words = [
    "profile.scope": "ProfileScope", "profile.container": "ProfileContainer", "server.hostType": "HostType",
    "authentication.method": "AuthenticationMethod", "certificate.kind": "CertificateKind",
    "certificate.holder": "CertificateHolder",
  ]

  @Test func aTypedValueIsTheUntypedOne() {
    var account = Account()
    account[.mailPreventMove] = true
    account[.mailPastDays] = 7
    account[.identityUserName] = "${owner.upn}"
    account[.serverHostType] = .office365
    account[.syncInterval] = .minutes(15)
    account[.smimeSigningCertificate] = "id"
    account[.serverAlternateHosts] = ["a", "b"]
    #expect(account.values["mail.preventMove"] == .boolean(true))
    #expect(account.values["mail.pastDays"] == .integer(7))
    #expect(account.values["identity.userName"] == .text(Template(.ownerUPN)))
    #expect(account.values["server.hostType"] == .word("office365"))
    #expect(account.values["sync.interval"] == .interval(.minutes(15)))
    #expect(account.values["smime.signing.certificate"] == .certificate("id"))
    #expect(account.values["server.alternateHosts"] == .list(["a", "b"]))
    #expect(account[.serverHostType] == .office365 && account[.serverAlternateHosts] == ["a", "b"])
    account.values["mail.preventMove"] = .integer(1)
    #expect(account[.mailPreventMove] == nil)
    account[.mailPreventMove] = nil
    #expect(account.values["mail.preventMove"] == nil)
  }
}
