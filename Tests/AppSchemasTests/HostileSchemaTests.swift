import EASPolicyTranslator
import TestSupport
import Testing

/// What is no schema is refused, with what would be right.
@Suite struct HostileSchemaTests {
  static let refused: [(String, FaultCode)] = [
    ("", .emptyDocument), ("{}", .unrecognisedFormat), ("[]", .unrecognisedFormat), ("hello", .unrecognisedFormat),
    ("{\"restrictions\": []}", .unrecognisedFormat), ("{\"restrictions\": [1]}", .unrecognisedFormat),
    ("{\"managedProperties\": 1}", .unrecognisedFormat), ("<plist/>", .unrecognisedFormat),
    ("<restrictions>", .malformedDocument), ("{\"managedProperties\": [", .malformedDocument),
    ("<!DOCTYPE restrictions><restrictions/>", .forbiddenDoctype),
    ("<restrictions><restriction/></restrictions>", .malformedDocument),
    ("<restrictions><restriction android:key=\"a\"/></restrictions>", .malformedDocument),
    ("<restrictions><restriction android:key=\"a\" android:restrictionType=\"x\"/></restrictions>", .unknownWord),
    (
      "<restrictions><restriction android:key=\"a\" android:restrictionType=\"bool\"/>"
        + "<restriction android:key=\"a\" android:restrictionType=\"bool\"/></restrictions>", .duplicateKey
    ),
    ("[{\"key\":\"a\",\"type\":\"BOOL\"},{\"key\":\"a\",\"type\":\"BOOL\"}]", .duplicateKey),
    ("{\"managedProperties\":[{\"key\":\"a\",\"type\":\"BOOL\"},{\"key\":\"b\"}]}", .malformedDocument),
    ("{\"managedProperties\":[{\"key\":\"a\",\"type\":\"BOOL\"},{\"key\":\"b\",\"type\":\"X\"}]}", .unknownWord),
    ("{\"managedProperties\":[{\"key\":\"a\",\"type\":\"BOOL\"},7]}", .wrongType),
    ("[{\"key\":\"a\",\"type\":\"BUNDLE\",\"nestedProperties\":{}}]", .wrongType),
    ("[{\"key\":\"a\",\"type\":\"CHOICE\",\"entries\":[\"x\"]}]", .wrongType),
    ("[{\"schemaItemKey\":\"a\",\"dataType\":\"bool\",\"index\":0,\"parentIndex\":7}]", .malformedDocument),
    ("[{\"schemaItemKey\":\"a\",\"dataType\":\"bundle\",\"index\":0,\"parentIndex\":0}]", .malformedDocument),
    (
      "[{\"schemaItemKey\":\"a\",\"dataType\":\"bundle\",\"index\":0,\"parentIndex\":1},"
        + "{\"schemaItemKey\":\"b\",\"dataType\":\"bundle\",\"index\":1,\"parentIndex\":0}]", .malformedDocument
    ),
  ]

  @Test(arguments: refused) func whatIsNoSchemaIsRefused(_ text: String, _ code: FaultCode) {
    let fault = Schemas.fault(text)
    #expect(fault?.code == code, "\(text)")
    #expect(fault?.remedy.isEmpty == false)
  }

  /// No document of settings is taken for a schema.
  @Test(arguments: Sample.all) func settingsAreNoSchema(_ sample: Sample) throws {
    let fault = Schemas.fault(try sample.bytes())
    #expect([.unrecognisedFormat, .forbiddenDoctype, .malformedDocument].contains(fault?.code), "\(sample)")
  }

  @Test func deepSchemasAreRefused() {
    let open = "{\"key\":\"a\",\"type\":\"BUNDLE\",\"nestedProperties\":["
    let deep = "[" + String(repeating: open, count: 60) + String(repeating: "]}", count: 60) + "]"
    #expect(Schemas.fault(deep)?.code == .tooDeep)
    let tag = "<restriction android:key=\"a\" android:restrictionType=\"bundle\">"
    let tags = String(repeating: tag, count: 60) + String(repeating: "</restriction>", count: 60)
    #expect(Schemas.fault("<restrictions>\(tags)</restrictions>")?.code == .tooDeep)
    let items = (0..<5000).map { index in
      "{\"schemaItemKey\":\"a\",\"dataType\":\"bundle\",\"index\":\(index),\"parentIndex\":\(index - 1)}"
    }
    #expect(Schemas.fault("[\(items.joined(separator: ","))]")?.code == .tooDeep)
  }

  /// Unknown keys cost time only until nobody would read on.
  @Test(.timeLimit(.minutes(1))) func manySettingsAreReadAndCheckedInTime() throws {
    let items = (0..<20_000).map { "{\"key\":\"setting\($0)\",\"type\":\"STRING\"}" }
    let schema = try Schemas.schema("[\(items.joined(separator: ","))]")
    let bundle = Node.object((0..<20_000).map { ("other\($0)", .string("x")) })
    #expect(schema.findings(in: bundle) { _ in false }.count == 20_000)
  }
}
