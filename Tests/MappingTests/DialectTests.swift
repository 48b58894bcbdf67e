import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// How products spell variables.
@Suite struct DialectTests {
  private static let registry = Sample.translator.registry

  @Test(arguments: registry.dialects)
  func everySpellingIsReadAsItsVariable(_ id: String) throws {
    let dialect = try Self.registry.dialect(id)
    for (variable, spelling) in dialect.spellings {
      #expect(dialect.parse(spelling) == Template(variable), "\(spelling)")
      let around = Template([.literal("a-"), .variable(variable), .literal("-z")])
      #expect(dialect.parse(dialect.spell(around).text) == around, "\(spelling)")
      #expect(dialect.spell(around).unspelled == (dialect.wholeValuesOnly ? [variable.placeholder] : []))
    }
    for (spelling, variable) in dialect.readOnly { #expect(dialect.parse(spelling) == Template(variable)) }
  }

  @Test(arguments: registry.dialects)
  func noTwoVariablesAreSpelledAlike(_ id: String) throws {
    let dialect = try Self.registry.dialect(id)
    let spellings = Array(dialect.spellings.values) + dialect.readOnly.keys
    #expect(Set(spellings).count == spellings.count)
    for spelling in spellings {
      #expect(spelling.hasPrefix(dialect.open) && spelling.hasSuffix(dialect.close), "\(spelling)")
    }
  }

  @Test(arguments: registry.dialects)
  func whatItCannotSpellIsWrittenNeutrallyAndReadBack(_ id: String) throws {
    let dialect = try Self.registry.dialect(id)
    for name in Variable.names + ["owner.custom(7)"] {
      let variable = try #require(Variable(named: name))
      let spelled = dialect.spell(Template(variable))
      #expect(dialect.parse(spelled.text) == Template(variable), "\(name) as \(spelled.text)")
      let isKnown = dialect.spellings[variable] != nil || dialect.custom != nil && name.hasPrefix("owner.custom")
      #expect(spelled.unspelled == (isKnown ? [] : [variable.placeholder]))
    }
  }

  /// Dialect, text, and what the text means.
  @Test(arguments: [
    ("manageengine", "%upn%", "${owner.upn}"), ("manageengine", "%username%", "${owner.userName}"),
    ("manageengine", "%domainname%\\%username%", "${owner.netbiosDomain}\\${owner.userName}"),
    ("manageengine", "100%", "100%"), ("manageengine", "5 % of 10 %", "5 % of 10 %"), ("manageengine", "%%", "%%"),
    ("intune", "{{username}}", "${owner.displayName}"), ("intune", "{{ mail }}", "{{ mail }}"),
    ("intune", "{{mail}", "{{mail}"), ("meraki", "$OWNEREMAIL", "${owner.email}"), ("meraki", "5$", "5$"),
    ("meraki", "$owneremail", "$owneremail"), ("jamf-pro", "$EMAIL.x", "${owner.email}.x"),
    ("jamf-pro", "$EXTENSIONATTRIBUTE_12", "${owner.custom(12)}"),
    ("workspace-one", "{EmailAddress}", "${owner.email}"),
    ("workspace-one", "{CustomAttribute3}", "${owner.custom(3)}"),
    ("knox-manage", "${Email}", "${owner.email}"), ("appconfig", "$upn", "${owner.upn}"),
    ("none", "%upn% {{mail}} $EMAIL", "%upn% {{mail}} $EMAIL"),
  ])
  func aTextMeans(_ id: String, _ text: String, _ canonical: String) throws {
    #expect(try Self.registry.dialect(id).parse(text) == Template(canonicalText: canonical))
  }

  @Test(arguments: registry.dialects + ["none"])
  func neutralPlaceholdersAreReadEverywhere(_ id: String) throws {
    let template = try Self.registry.dialect(id).parse("a${owner.email}b${owner.custom(3)}")
    #expect(template.segments.count == 4)
    #expect(template.canonicalText == "a${owner.email}b${owner.custom(3)}")
  }

  @Test(arguments: [
    ("manageengine", "%mail%"), ("intune", "{{email}}"), ("meraki", "$OWNERMAIL"), ("jamf-pro", "$MAIL"),
    ("workspace-one", "{Mail}"), ("knox-manage", "${mail}"), ("appconfig", "$mail"),
    ("jamf-pro", "$EXTENSIONATTRIBUTE_0"),
  ])
  func aTokenThatNobodyKnowsIsKeptAsOne(_ id: String, _ token: String) throws {
    let dialect = try Self.registry.dialect(id)
    let template = dialect.parse("x-\(token)")
    #expect(template.segments == [.literal("x-"), .unknownVariable(spelling: token, dialect: id)])
    #expect(dialect.spell(template).text == "x-\(token)")
    #expect(dialect.spell(template).unspelled.isEmpty)
    #expect(Dialect.neutral.spell(template).unspelled == [token])
  }

  /// Where only whole values are filled in, a spelling inside of text means itself.
  @Test func insideOfTextSomeProductsFillInNothing() throws {
    let dialect = try Self.registry.dialect("meraki-app-settings")
    #expect(dialect.parse("${auto_email}") == Template(.ownerEmail))
    #expect(dialect.parse("x-${auto_email}") == Template("x-${auto_email}"))
    #expect(dialect.parse("${auto_email}${auto_email}") == Template("${auto_email}${auto_email}"))
    #expect(dialect.parse("x-${owner.email}").segments == [.literal("x-"), .variable(.ownerEmail)])
    let unknown = Template([.unknownVariable(spelling: "${auto_notes}", dialect: dialect.id)])
    #expect(dialect.parse("${auto_notes}") == unknown)
    #expect(dialect.spell(unknown).unspelled.isEmpty)
    let inside = Template([.literal("x-")] + unknown.segments)
    #expect(dialect.spell(inside).unspelled == ["${auto_notes}"])
    let login = dialect.assumingLogin(.ownerUPN)
    #expect(login.wholeValuesOnly && login.spell(Template(.ownerUPN)).text == "${auto_username}")
  }

  @Test func aLoginIsAssumedOnlyWhereTheProductHasNoWordForIt() throws {
    let jamf = try Self.registry.dialect("jamf-pro").assumingLogin(.ownerUPN)
    #expect(jamf.parse("$USERNAME") == Template(.ownerUPN))
    #expect(jamf.spell(Template(.ownerUPN)).text == "$USERNAME")
    #expect(jamf.spell(Template(.ownerUserName)).unspelled == ["${owner.userName}"])
    let other = try Self.registry.dialect("manageengine")
    #expect(other.assumingLogin(.ownerUPN) == other)
    #expect(other.assumingLogin(nil) == other)
    #expect(Dialect.neutral.assumingLogin(.ownerUPN) == .neutral)
  }
}
