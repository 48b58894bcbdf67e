import Documents

/// A document full of other things that holds the settings of one app.
struct WrappedExample: CustomStringConvertible, Sendable {
  static let package = "com.example.mail"
  static let app = ManagedApp(package: package, title: "Example Mail")

  let envelope: String
  let text: String
  /// Where the settings of the app stand.
  let place: Pointer
  /// The attributes' keys.
  let attributes: [String]

  var description: String { envelope }

  func wrapping() throws -> any AppEnvelope {
    guard let found = AppEnvelopes.named(envelope) else { throw Missing(name: envelope) }
    return found
  }

  func root() throws -> Node { try JSONCodec().decode(Array(text.utf8)).node }

  /// What all the examples say; the plain ones of it in the order of the examples.
  static let settings: Node = .object([
    ("host", .string("mail.example.com")), ("ssl", .boolean(true)), ("days", .integer(7)),
    ("names", .array([.string("a"), .string("b")])),
    ("accounts", .array([.object([("user", .string("kim"))]), .object([("user", .string("robin"))])])),
  ])

  static let all: [WrappedExample] = [
    WrappedExample(
      envelope: "bundle", text: bundle, place: Pointer(), attributes: []),
    WrappedExample(
      envelope: "amapi", text: policy,
      place: Pointer([.key("applications"), .index(1), .key("managedConfiguration")]),
      attributes: ["installType", "autoUpdateMode", "permissionGrants"]),
    WrappedExample(
      envelope: "play-emm", text: play(variables: #", "configurationVariables": {"mcmId": "1", "variableSet": []}"#),
      place: Pointer([.key("managedProperty")]), attributes: ["configurationVariables"]),
    WrappedExample(
      envelope: "intune-editor", text: play(user: "{{mail}}", variables: ""), place: Pointer([.key("managedProperty")]),
      attributes: []),
    WrappedExample(
      envelope: "intune", text: graph, place: Pointer([.key("value"), .index(1), .key("payloadJson")]),
      attributes: [
        "displayName", "description", "targetedMobileApps", "profileApplicability", "roleScopeTagIds", "payloadJson",
      ]),
    WrappedExample(
      envelope: "meraki-app-settings", text: profile, place: Pointer([.key("payloads"), .index(1), .key("settings")]),
      attributes: ["comment"]),
    WrappedExample(envelope: "app-config-plist", text: bundle, place: Pointer(), attributes: []),
  ]

  private static let bundle = """
    {"host": "mail.example.com", "ssl": true, "days": 7, "names": ["a", "b"],
     "accounts": [{"user": "kim"}, {"user": "robin"}]}
    """

  private static let policy = """
    {"name": "enterprises/LC1/policies/staff", "version": "7", "applications": [
      {"packageName": "com.android.chrome", "installType": "AVAILABLE", "managedConfiguration": {"HomepageLocation": "x"}},
      {"installType": "REQUIRED_FOR_SETUP", "packageName": "com.example.mail", "autoUpdateMode": "AUTO_UPDATE_POSTPONED",
       "managedConfiguration": {"host": "mail.example.com", "ssl": true, "days": 7, "names": ["a", "b"],
         "accounts": [{"user": "kim"}, {"user": "robin"}]},
       "permissionGrants": [{"permission": "android.permission.READ_CONTACTS", "policy": "GRANT"}]},
      {"packageName": "com.example.notes"}
    ], "cameraAccess": "CAMERA_ACCESS_DISABLED"}
    """

  static func play(user: String = "kim", variables: String) -> String {
    """
    {"productId": "app:com.example.mail", "managedProperty": [
      {"key": "host", "valueString": "mail.example.com"}, {"valueBool": true, "key": "ssl"},
      {"key": "days", "valueInteger": 7}, {"key": "names", "valueStringArray": ["a", "b"]},
      {"key": "accounts", "valueBundleArray": [
        {"managedProperty": [{"key": "user", "valueString": "\(user)"}]},
        {"managedProperty": [{"key": "user", "valueString": "robin"}]}]}
    ], "kind": "androidenterprise#managedConfiguration"\(variables)}
    """
  }

  private static let graph = """
    {"@odata.context": "https://graph.example.com/$metadata", "value": [
      {"@odata.type": "#microsoft.graph.iosMobileAppConfiguration", "displayName": "Mail for iOS"},
      {"@odata.type": "#microsoft.graph.androidManagedStoreAppConfiguration", "id": "1", "version": 3,
       "packageId": "app:com.example.mail", "displayName": "Mail for staff", "description": "All staff",
       "payloadJson": "\(Base64.text(Array(play(variables: #", "configurationVariables": {"mcmId": "1"}"#).utf8)))",
       "targetedMobileApps": ["00000000-0000-0000-0000-000000000001"], "profileApplicability": "androidWorkProfile",
       "roleScopeTagIds": ["0"]},
      {"@odata.type": "#microsoft.graph.androidManagedStoreAppConfiguration", "packageId": "app:com.example.notes",
       "displayName": "Notes", "payloadJson": "\(Base64.text(Array("{\"managedProperty\": []}".utf8)))"}
    ]}
    """

  private static let profile = """
    {"id": "1284392014819", "name": "Office", "payloadTypes": ["Wifi", "ManagedSettings"], "payloads": [
      {"type": "Wifi", "SSID_STR": "Example"},
      {"appIdentifier": "com.example.mail", "type": "ManagedSettings", "comment": "for staff", "platform": "android",
       "settings": [
         {"key": "host", "type": "manual_string", "value": "mail.example.com"},
         {"key": "ssl", "type": "manual_boolean", "value": true}, {"key": "days", "type": "manual_int", "value": 7},
         {"key": "names", "type": "manual_multiselect", "value": ["a", "b"]},
         {"key": "accounts", "type": "manual_list", "value": [
           {"settings": [{"key": "user", "type": "manual_string", "value": "kim"}]},
           {"settings": [{"key": "user", "type": "manual_string", "value": "robin"}]}]}
       ]},
      {"type": "ManagedSettings", "appIdentifier": "com.example.notes", "platform": "iOS", "settings": []}
    ]}
    """

  struct Missing: Error { let name: String }
}

extension AppEnvelope {
  /// Writes settings of the example's app.
  func wrap(
    _ settings: Node, attributes: Object = Object(), options: AppEnvelopeOptions = AppEnvelopeOptions(),
    into existing: Node? = nil
  ) throws(InputFault) -> EnvelopedApp {
    try write(settings, for: WrappedExample.app, options: options, attributes: attributes, into: existing)
  }

  /// The settings of the example's app; nil if there are none.
  func configuration(in root: Node) throws(InputFault) -> AppConfiguration? {
    try read(root).first { $0.package == nil || $0.package == WrappedExample.package }
  }

  /// The fault that reading gives.
  func fault(_ text: String) throws -> InputFault? {
    let root = try JSONCodec().decode(Array(text.utf8)).node
    do {
      _ = try read(root)
      return nil
    } catch {
      return error
    }
  }
}

/// The fault that some work throws.
func envelopeFault<Value>(_ work: () throws(InputFault) -> Value) -> InputFault? {
  do {
    _ = try work()
    return nil
  } catch {
    return error
  }
}
