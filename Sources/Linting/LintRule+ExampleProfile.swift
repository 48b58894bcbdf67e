extension LintRule {
  /// A whole configuration profile of some payloads, for examples. The payloads begin at line 9.
  static func profile(_ payloads: String) -> String {
    """
    <plist version="1.0">
    <dict>
      <key>PayloadType</key><string>Configuration</string>
      <key>PayloadVersion</key><integer>1</integer>
      <key>PayloadIdentifier</key><string>com.example.mail</string>
      <key>PayloadUUID</key><string>5D0C0E9C-52E5-4C9B-8B55-6C2C8F1C1E01</string>
      <key>PayloadContent</key>
      <array>
    \(payloads)
      </array>
    </dict>
    </plist>
    """
  }
}
