import PolicyModel
import Testing

@testable import Translation

/// Which hosts are Exchange Online's.
@Suite struct HostTypeTests {
  @Test(arguments: [
    ("outlook.office365.com", HostType.office365), ("Outlook.Office365.COM", .office365),
    ("outlook.office365.us", .office365), ("partner.outlook.cn", .office365),
    ("mail.example.com", .onPremises), ("outlook.office365.com.example.com", .onPremises),
  ])
  func followsFromTheHost(_ host: String, _ type: HostType) {
    #expect(Derivations.hostType(ofHost: host) == type)
  }
}
