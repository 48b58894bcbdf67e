import PolicyModel

/// Checks the owners of a list, one by one, in bounded memory: about 60 MB for a million owners.
public struct OwnerChecker {
  private let target: OwnerListKind?
  private let writer: OwnerListWriter?
  private let login: LoginSource?
  private let needs: OwnerNeeds
  private var book = ProblemBook()
  private var seen = SeenIdentities()
  private var owners = 0
  private var unusableRows = 0
  private var filled: [Variable: Int] = [:]

  /// Creates a checker.
  ///
  /// - Parameters:
  ///   - writer: Writes the target's list; nil: there is no target.
  ///   - login: Where logins come from; nil: see ``Owner/login(from:)``.
  public init(
    target: OwnerListKind? = nil, writer: OwnerListWriter? = nil, login: LoginSource? = nil,
    needs: OwnerNeeds = OwnerNeeds()
  ) {
    self.target = target
    self.writer = writer
    self.login = login
    self.needs = needs
  }

  /// Counts a row that could not be used.
  public mutating func addUnusableRow() { unusableRows += 1 }

  /// Checks an owner.
  public mutating func add(_ owner: Owner) {
    owners += 1
    for variable in owner.stated.keys { filled[variable, default: 0] += 1 }
    checkAddresses(owner)
    checkLogin(owner)
    for duplicate in seen.insert(owner, login: owner.login(from: login)?.text) {
      book.note(duplicate.rule, duplicate.severity, line: owner.line, other: duplicate.line)
    }
    checkNeeds(writer?.seen(owner) ?? owner)
    checkCells(owner)
  }

  /// What was found.
  ///
  /// - Parameters:
  ///   - path: The list as given.
  ///   - columns: The columns of the list, known at its end.
  public func report(path: String, columns: OwnerColumns) -> OwnerReport {
    var book = book
    for column in columns.known where (filled[column.variable] ?? 0) * 2 < owners {
      let count = filled[column.variable] ?? 0
      book.note(
        .columnMostlyEmpty, .warning, subject: column.variable.name,
        sentence: "\(count) of \(owners) owners have a value in the column \"\(column.name)\".")
    }
    if let target, let writer { LeftOutColumns(columns: columns, target: target, writer: writer).note(in: &book) }
    if let target, let note = target.note {
      book.note(.listUnconfirmed, .info, sentence: "No source confirms how \(target.title) looks.", remedy: note)
    }
    return OwnerReport(
      path: path, target: target, owners: owners, unusableRows: unusableRows, columns: columns.known,
      problems: book.sorted)
  }

  // MARK: What owners state

  private mutating func checkAddresses(_ owner: Owner) {
    for variable in [Variable.ownerEmail, .ownerUPN, .ownerUserName] {
      guard let value = owner.stated[variable] else { continue }
      if MailAddress.hasBlank(value) {
        // A login that is no address may be of several words, seldom as it is.
        let isAddress = variable != .ownerUserName || value.contains("@")
        book.note(
          .blankInAddress, isAddress ? .error : .warning, line: owner.line, subject: variable.name,
          sentence: "A blank or an invisible character stands inside of \(variable.name).")
      } else if variable == .ownerEmail, !MailAddress.isAddress(value) {
        book.note(.ownerEmailInvalid, .error, line: owner.line)
      }
    }
  }

  // MARK: Signing in

  private mutating func checkLogin(_ owner: Owner) {
    guard !needs.areThoseOfProfiles else { return checkLoginOfProfiles(writer?.seen(owner) ?? owner) }
    guard let login = owner.login(from: login)?.text else { return }
    if needs.signIn != .name, !MailAddress.isAddress(login) {
      switch needs.signIn {
      case .address: book.note(.usernameNotAddress, .error, line: owner.line)
      default:
        book.note(
          .usernameNotAddress, .warning, line: owner.line,
          sentence: "The login is no address. That matters where accounts sign in with OAuth or at Office 365.",
          remedy: "Say with --for PROFILE or --sign-in how they sign in, or give addresses.")
      }
    }
    if login.contains("\\"), Self.domains.contains(where: { owner.stated[$0] != nil }) {
      book.note(.usernameWithDomain, .error, line: owner.line)
    }
  }

  private static let domains = ["owner.netbiosDomain", "owner.dnsDomain"].compactMap(Variable.init(named:))

  /// Logins as the profiles make them.
  private mutating func checkLoginOfProfiles(_ owner: Owner) {
    let isRefused = needs.addresses.contains { login in
      if case .text(let text) = login.resolved(for: owner) { !MailAddress.isAddress(text) } else { false }
    }
    if isRefused { book.note(.usernameNotAddress, .error, line: owner.line) }
    let isDoubled = needs.beside.contains { login in
      if case .text(let text) = login.resolved(for: owner) { text.contains("\\") } else { false }
    }
    if isDoubled {
      book.note(
        .usernameWithDomain, .error, line: owner.line,
        sentence: "The login names a domain, and the profile's account states one beside it.")
    }
  }

  // MARK: What the profiles and the target need

  private mutating func checkNeeds(_ owner: Owner) {
    for (variable, field) in needs.variables where owner[variable] == nil {
      book.note(
        .ownerValueMissing, .error, line: owner.line, subject: variable.name,
        sentence: "Owners lack \(variable.name), which the profile needs for \(field).")
    }
  }

  private mutating func checkCells(_ owner: Owner) {
    if owner.tags.contains(where: { !OwnerTags.isOneWord($0) }) { noteTag(owner.line) }
    guard let writer else { return checkFormulas(owner.stated.map { ($0.key.name, $0.value) }, owner.line) }
    let cells = writer.cells(owner)
    checkFormulas(cells.map { ($0.column.name, $0.text) }, owner.line)
    for cell in cells {
      let name = cell.column.name
      if cell.text.isEmpty, let need = cell.column.need {
        book.note(
          .ownerValueMissing, .error, line: owner.line, subject: name, sentence: "Owners lack \"\(name)\". \(need)")
      }
      if let substitute = cell.substitute {
        book.note(
          .valueSubstituted, .info, line: owner.line, subject: name,
          sentence: "\"\(name)\" was taken from \(substitute).")
      }
    }
  }

  private mutating func noteTag(_ line: Int) {
    let isLeftOut = writer?.holdsTags == true
    book.note(
      .tagNotOneWord, .warning, line: line,
      sentence: isLeftOut ? "A tag holds a blank, a comma or a semicolon; it is left out." : nil)
  }

  private mutating func checkFormulas(_ cells: [(name: String, text: String)], _ line: Int) {
    for cell in cells where cell.text.utf8.first.map(Self.formulaStarts.contains) == true {
      book.note(
        .formulaCell, .warning, line: line, subject: cell.name,
        sentence: "A spreadsheet would take \"\(cell.name)\" for a formula.")
    }
  }

  private static let formulaStarts = Array("=+-@\t\r".utf8)
}
