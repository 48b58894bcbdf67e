/// Where outputs go.
enum Destination {
  case standardOutput
  case file(String)
  /// Ends without a slash.
  case folder(String)

  /// A folder is one that exists or whose name ends in a slash.
  init(_ path: String?) {
    switch path {
    case nil, "-"?: self = .standardOutput
    case let path? where path.hasSuffix("/") || POSIX.kind(path) == .folder:
      self = .folder(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    case let path?: self = .file(path)
    }
  }

  var isFolder: Bool {
    if case .folder = self { true } else { false }
  }
}
