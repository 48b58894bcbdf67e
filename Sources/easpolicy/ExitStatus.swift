/// The exit statuses of the program; some are those of `sysexits.h`.
enum ExitStatus: Int32, Error, Comparable, CaseIterable {
  case success = 0
  /// A check found something.
  case found = 1
  case usage = 2
  /// Done and written, but an outcome reached `--fail-on`.
  case threshold = 3
  case unusableInput = 65
  case inputNotFound = 66
  case internalError = 70
  case outputNotCreatable = 73
  case inputOutputError = 74

  /// A greater status is worse, so that the worst of several inputs wins; an internal error is worst.
  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rank < right.rank }

  private var rank: Int32 { self == .internalError ? .max : rawValue }
}
