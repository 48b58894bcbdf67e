import EASPolicyTranslator
import TestSupport

/// Documents that have what no sample has.
enum DeviceDocuments {
  static func all() throws -> [SourceDocument] {
    try [restricted, passwordWithOAuth, nothing].map { try Sample.translator.read(Array($0.utf8)) }
  }

  /// An account beside a payload that forbids changes of accounts.
  static let restricted = profile(
    account: "<key>Host</key><string>mail.example.com</string><key>UserName</key><string>kim</string>",
    other: """
      <dict><key>PayloadType</key><string>com.apple.applicationaccess</string>
      <key>allowAccountModification</key><false/>
      <key>PayloadVersion</key><integer>1</integer></dict>
      """)

  /// An account that has both a password and OAuth, with a sign-in address that holds private parts.
  static let passwordWithOAuth = profile(
    account: """
      <key>Host</key><string>mail.example.com</string><key>OAuth</key><true/>
      <key>Password</key><string>Example-Pa55</string>
      <key>OAuthSignInURL</key><string>https://kim:hidden@login.example.com/a?token=hidden#hidden</string>
      <key>UserName</key><string>EXAMPLE\\kim</string>
      """)

  /// An account of which the document says the server alone.
  static let nothing = "easpolicy: 1\naccounts: [{server: {host: mail.example.com}}]\n"

  private static func profile(account: String, other: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadVersion</key>
    <integer>1</integer><key>PayloadContent</key><array><dict><key>PayloadType</key>
    <string>com.apple.eas.account</string>\(account)</dict>\(other)</array></dict></plist>
    """
  }
}
