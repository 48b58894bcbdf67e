/// Points of elliptic curves. A key that is replaced must lie on its curve, or nobody can read the certificate.
enum CurvePoint {
  /// The point by which a curve is defined, if bytes are an uncompressed point of a curve that is known by its size.
  static func generator(like bytes: [UInt8]) -> [UInt8]? {
    guard bytes.first == 4, let text = generators[bytes.count] else { return nil }
    return [4] + hexadecimal(text)
  }

  private static func hexadecimal(_ text: String) -> [UInt8] {
    let digits = text.utf8.map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x37) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// P-256, P-384 and P-521 (SEC 2).
  private static let generators = [
    65: "6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296"
      + "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5",
    97: "AA87CA22BE8B05378EB1C71EF320AD746E1D3B628BA79B9859F741E082542A385502F25DBF55296C3A545E3872760AB7"
      + "3617DE4A96262C6F5D9E98BF9292DC29F8F41DBD289A147CE9DA3113B5F0B8C00A60B1CE1D7E819D7A431D7C90EA0E5F",
    133: "00C6858E06B70404E9CD9E3ECB662395B4429C648139053FB521F828AF606B4D3D"
      + "BAA14B5E77EFE75928FE1DC127A2FFA8DE3348B3C1856A429BF97E7E31C2E5BD66"
      + "011839296A789A3BC0045C8A5FB42C7D1BD998F54449579B446817AFBD17273E66"
      + "2C97EE72995EF42640C550B9013FAD0761353C7086A272C24088BE94769FD16650",
  ]
}
