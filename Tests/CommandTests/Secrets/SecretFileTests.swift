import Foundation
import Testing

/// Files that hold secrets are for their owner alone, on every way in which the program writes one.
@Suite struct SecretFileTests {
  /// Commands that write a file with a secret, and the file.
  private static let ways = [
    ("translate \(desk) --to meraki --secrets include -o $TMP/out.json", "out.json"),
    (
      "translate \(desk) --to apple --secrets include --syntax plist-binary -o $TMP/out.mobileconfig",
      "out.mobileconfig"
    ),
    ("translate \(desk) --to meraki --secrets include -o $TMP/", "shared-desk-with-password-item.json"),
    ("translate \(desk) --to meraki --secrets include -o $TMP/old.json", "old.json"),
    ("translate \(desk) --to meraki --secrets include -o $TMP/link.json", "old.json"),
    (
      "translate \(two) \(desk) --to meraki --secrets include -o $TMP/many/", "many/shared-desk-with-password-item.json"
    ),
    (
      "translate Samples/samsung-email/simplest.json --to samsung-email --into $TMP/policy.json -o $TMP/merged.json",
      "merged.json"
    ),
    (
      "expand \(desk) --to apple --owners $TMP/owners.csv --secrets include -o $TMP/owners/",
      "owners/kim@example.com.mobileconfig"
    ),
    (
      "expand \(desk) --to meraki --owners $TMP/owners.csv --secrets include --ndjson -o $TMP/lines.ndjson",
      "lines.ndjson"
    ),
    ("redact \(desk) --map $TMP/map.json", "map.json"),
    ("sign \(profile) \(signer) -o $TMP/signed.mobileconfig", "signed.mobileconfig"),
    (
      "translate \(desk) --to apple --secrets include \(signer) -o $TMP/signed.mobileconfig", "signed.mobileconfig"
    ),
  ]
  private static let profile = "Samples/apple-mobileconfig/inline-certificate.mobileconfig"
  private static let signer = "--sign-with $TMP/signer.pem --key $TMP/key.pem"
  private static let desk = "Samples/manageengine-ios/shared-desk-with-password-item.json"
  private static let two = "Samples/manageengine-ios/simplest-item.json"

  @Test(arguments: ways.map { (command: $0.0, file: $0.1) })
  func onlyTheOwnerMayRead(_ way: (command: String, file: String)) throws {
    let shell = try Shell()
    defer { shell.finish() }
    try prepare(shell)
    let step = try shell.run(Step(command: "umask 022; easpolicy \(way.command) >/dev/null"))
    // 3: something was lost on the way, which does not matter here.
    #expect([0, 3].contains(step.status), "\(way.command): \(step.errors)")
    #expect(mode(way.file, shell) == 0o600, "\(way.command)")
  }

  private func mode(_ file: String, _ shell: Shell) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: shell.temporary.path + "/" + file)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test func othersMayReadWhatHoldsNoSecret() throws {
    let shell = try Shell()
    defer { shell.finish() }
    try prepare(shell)
    let command = """
      umask 022; easpolicy translate \(Self.desk) --to meraki -o $TMP/out.json --fail-on never --quiet \
      && easpolicy redact \(Self.desk) -o $TMP/redacted.json
      """
    #expect(try shell.run(Step(command: command)).status == 0)
    #expect(mode("out.json", shell) == 0o644)
    #expect(mode("redacted.json", shell) == 0o644)
  }

  private func prepare(_ shell: Shell) throws {
    let command = """
      echo old > $TMP/old.json && chmod 644 $TMP/old.json && ln -s $TMP/old.json $TMP/link.json \
      && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout $TMP/key.pem -out $TMP/signer.pem \
      -subj /CN=Signer 2>/dev/null && printf 'Email,Username\\nkim@example.com,kim\\n' > $TMP/owners.csv \
      && printf '{"name": "enterprises/1/policies/a", "applications": [{"packageName": "com.example.vpn", \
      "managedConfiguration": {"password": "Tr0ub4dor"}}]}' > $TMP/policy.json
      """
    #expect(try shell.run(Step(command: command)).status == 0)
  }
}
