import Mapping
import PolicyModel
import Testing

@Suite struct ConditionTests {
  private static func holds(_ condition: Condition) -> Bool {
    let values: [String: FieldValue] = ["server.useSSL": .boolean(true), "server.port": .integer(25)]
    return condition.holds { values[$0] }
  }

  private static let ssl = Condition.isOne(field: "server.useSSL", of: [.boolean(true)])
  private static let port = Condition.isOne(field: "server.port", of: [.integer(1), .integer(2)])
  private static let unset = Condition.isSet(field: "server.host", false)

  @Test func aFieldHasOneOfSomeValues() {
    #expect(Self.holds(Self.ssl))
    #expect(!Self.holds(Self.port))
    #expect(Self.holds(.isOne(field: "server.port", of: [.integer(1), .integer(25)])))
    #expect(!Self.holds(.isOne(field: "server.host", of: ["x".value])))
  }

  @Test func aFieldIsSetOrNot() {
    #expect(Self.holds(Self.unset))
    #expect(!Self.holds(.isSet(field: "server.host", true)))
    #expect(Self.holds(.isSet(field: "server.port", true)))
  }

  @Test func conditionsAreCombined() {
    #expect(Self.holds(.all([Self.ssl, Self.unset])))
    #expect(!Self.holds(.all([Self.ssl, Self.port])))
    #expect(Self.holds(.any([Self.port, Self.unset])))
    #expect(!Self.holds(.any([Self.port])))
    #expect(Self.holds(.not(Self.port)))
    #expect(!Self.holds(.not(Self.ssl)))
    #expect(Self.holds(.all([])))
    #expect(!Self.holds(.any([])))
  }

  @Test func aConditionIsSaidInWords() {
    let condition = Condition.all([.any([Self.ssl, Self.port]), .not(Self.unset)])
    #expect(condition.summary == "server.useSSL is true or server.port is 1 or 2 and not (server.host is not set)")
    #expect(Condition.isSet(field: "server.host", true).summary == "server.host is set")
  }

  @Test func aSecretIsNeverSaid() {
    let secret = FieldValue.secret(Secret("hush"))
    #expect(!Condition.isOne(field: "authentication.password", of: [secret]).summary.contains("hush"))
  }
}

extension String {
  fileprivate var value: FieldValue { .text(Template(self)) }
}
