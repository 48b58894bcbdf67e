public import ArgumentParser
public import EASPolicyTranslator

extension ReportFormat: ExpressibleByArgument {}
extension ListFormat: ExpressibleByArgument {}
extension Evidence: ExpressibleByArgument {}
extension Rounding: ExpressibleByArgument {}
extension ViewSyntax: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {
  /// An encoding by any of its names.
  public init?(argument: String) { self.init(named: argument) }
  /// A name of each.
  public static var allValueStrings: [String] { all.map { $0.words[0] } }
}
extension ScaffoldSyntax: ExpressibleByArgument {}
extension LoginSource: ExpressibleByArgument {}
extension OwnerNeeds.SignIn: ExpressibleByArgument {}

/// Whether secrets travel into outputs.
enum SecretsChoice: String, CaseIterable, ExpressibleByArgument {
  case include, omit
}

/// What owners log in with, where a product only says "device owner".
enum OwnerLogin: String, CaseIterable, ExpressibleByArgument {
  case upn, email, userName

  var variable: Variable {
    switch self {
    case .upn: .ownerUPN
    case .email: .ownerEmail
    case .userName: .ownerUserName
    }
  }
}

/// Which outcomes make the run exit with 3.
enum FailureThreshold: String, CaseIterable, ExpressibleByArgument {
  case never, info, warning, error

  func isReached(by severity: Severity) -> Bool {
    switch self {
    case .never: false
    case .info: severity >= .info
    case .warning: severity >= .warning
    case .error: severity >= .error
    }
  }
}

/// A `NAME=VALUE` of the command line.
struct Assignment: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }
}
