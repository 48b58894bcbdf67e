import EASPolicyTranslator

extension HandMade {
  /// A list with problems, of which one has many rows, written as the first kind of list.
  func owners() throws -> OwnerReport {
    let columns = try OwnerColumns(header: ["email", "userName", "tags", words + "?"])
    let kind = OwnerListKind.all.first
    let writer = kind.map { OwnerListWriter($0, source: columns) }
    var checker = OwnerChecker(target: kind, writer: writer, needs: OwnerNeeds(signIn: .address))
    for line in 2..<2000 {
      let values = line % 2 == 0 ? [Variable.ownerEmail: "kim@example.com"] : [.ownerUserName: "=kim\(line)"]
      checker.add(Owner(line: line, values: values, tags: line == 5 ? ["a b"] : []))
    }
    checker.addUnusableRow()
    var report = checker.report(path: words, columns: columns)
    report.output = words
    return report
  }

  /// A list of which nothing has to be said.
  var noOwners: OwnerReport {
    let columns = try? OwnerColumns(header: ["email"])
    return OwnerChecker().report(path: words, columns: columns ?? OwnerColumns())
  }
}
