import SwiftASN1
package import X509

/// Distinguished names as RFC 4514 writes them, the most specific part first, with a blank after each comma.
enum DistinguishedNameText {
  /// The longest text that is kept, in characters.
  private static let longest = 1024
  private static let mostParts = 32

  private static let keywords: [ASN1ObjectIdentifier: String] = [
    .RDNAttributeType.commonName: "CN", .RDNAttributeType.organizationName: "O",
    .RDNAttributeType.organizationalUnitName: "OU", .RDNAttributeType.countryName: "C",
    .RDNAttributeType.localityName: "L", .RDNAttributeType.stateOrProvinceName: "ST",
    .RDNAttributeType.streetAddress: "STREET", .RDNAttributeType.domainComponent: "DC",
    .RDNAttributeType.emailAddress: "E", [0, 9, 2342, 19_200_300, 100, 1, 1]: "UID", [2, 5, 4, 5]: "SERIALNUMBER",
    [2, 5, 4, 12]: "T", [2, 5, 4, 42]: "GN", [2, 5, 4, 4]: "SN",
  ]

  /// The whole name; empty for a name without parts.
  static func text(_ name: DistinguishedName) -> String {
    name.reversed().prefix(mostParts).map { part in
      part.prefix(mostParts).map { "\(keywords[$0.type] ?? "\($0.type)")=\(escaped(value($0)))" }
        .joined(separator: "+")
    }.joined(separator: ", ").bounded(to: longest)
  }

  /// The most specific common name.
  static func commonName(_ name: DistinguishedName) -> String? {
    values(.RDNAttributeType.commonName, name).last { !$0.isEmpty }
  }

  /// The values of the subject's e-mail attributes.
  static func emailAddresses(_ name: DistinguishedName) -> [String] { values(.RDNAttributeType.emailAddress, name) }

  private static func values(_ type: ASN1ObjectIdentifier, _ name: DistinguishedName) -> [String] {
    name.suffix(mostParts).flatMap { part in part.prefix(mostParts).filter { $0.type == type }.map(value) }
  }

  /// The text, or `#` and hexadecimal digits for what is none.
  private static func value(_ attribute: RelativeDistinguishedName.Attribute) -> String {
    let any = ASN1Any(attribute.value)
    if let text = ASN1Text.text(any) { return text }
    var serializer = DER.Serializer()
    guard (try? serializer.serialize(any)) != nil else { return "#" }
    return "#" + serializer.serializedBytes.prefix(ASN1Text.longest / 4).hexadecimal()
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isFirst = index == 0
      if ",+\"\\<>;".unicodeScalars.contains(scalar) || (isFirst && scalar == " ") { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return text.count > 1 && text.hasSuffix(" ") ? escaped.dropLast() + "\\ " : escaped
  }
}

extension DistinguishedName {
  /// What people call it: the common name, else the whole name.
  package var title: String { DistinguishedNameText.commonName(self) ?? DistinguishedNameText.text(self) }
}
