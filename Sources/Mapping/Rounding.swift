extension Rounding {
  /// The neighbour of a number among some, or the last one where there is none on the wanted side.
  ///
  /// With `zeroIsNoLimit`, 0 sorts above all and never takes the place of a limit.
  public func nearest(to number: Int, among allowed: [Int], zeroIsNoLimit: Bool) -> Int? {
    let isUnlimited = zeroIsNoLimit && number == 0
    let candidates = allowed.filter { !(zeroIsNoLimit && $0 == 0) }.sorted()
    if isUnlimited { return candidates.last }
    switch self {
    case .lower: return candidates.last { $0 <= number } ?? candidates.first
    case .higher: return candidates.first { $0 >= number } ?? candidates.last
    }
  }
}
