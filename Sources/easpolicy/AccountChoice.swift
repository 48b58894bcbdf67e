import EASPolicyTranslator

/// Picks profiles and accounts of a document by name or number.
struct AccountChoice {
  let profile: String?
  let account: String?

  /// One candidate.
  private struct Candidate {
    let selection: SourceSelection
    /// Names and addresses that mean it.
    let names: [String]
  }

  /// The chosen profiles, each with its chosen accounts.
  func selections(of document: SourceDocument) throws(Failure) -> [SourceSelection] {
    var selections = document.selections
    if let profile {
      let candidates = selections.map { Candidate(selection: $0, names: document.profileNames($0.profile)) }
      selections = [try Self.pick(profile, among: candidates, "profile")]
    }
    if let account {
      let candidates = selections.flatMap(\.single).map { single in
        Candidate(selection: single, names: document.accountNames(single))
      }
      selections = [try Self.pick(account, among: candidates, "account")]
    }
    return selections
  }

  private static func pick(
    _ wanted: String, among candidates: [Candidate], _ kind: String
  ) throws(Failure) -> SourceSelection {
    if let number = Int(wanted), candidates.indices.contains(number - 1) { return candidates[number - 1].selection }
    let matches = candidates.filter { $0.names.contains { $0.lowercased() == wanted.lowercased() } }
    if matches.count == 1 { return matches[0].selection }
    let choices = candidates.enumerated().map { index, candidate in
      (["--\(kind) \(index + 1)"] + candidate.names.prefix(1).map { "(\($0))" }).joined(separator: " ")
    }
    let problem = matches.isEmpty ? "There is no \(kind) \(wanted)" : "Several are named \(wanted)"
    throw Failure(.usage, "\(problem); choose \(choices.joined(separator: ", ")).")
  }
}

extension SourceDocument {
  func profileNames(_ index: Int) -> [String] {
    let profile = imported.profiles[index].profile
    return [profile[.profileName], profile[.profileIdentifier], profile[.profileVendorID]].compactMap {
      $0?.canonicalText
    }
  }

  /// Names of a selection's first account.
  func accountNames(_ selection: SourceSelection) -> [String] {
    guard let index = selection.accounts.first else { return [] }
    let account = imported.profiles[selection.profile].profile.accounts[index]
    // An address that is a variable is the same for every account: the name tells more.
    let names = [account[.accountName], account[.identityEmailAddress], account[.serverHost]]
    let literal = [account[.identityEmailAddress]].filter { $0?.literal != nil }
    return (literal + names).compactMap { $0?.canonicalText }
  }
}
