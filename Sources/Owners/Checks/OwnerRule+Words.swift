extension OwnerRule {
  struct Words {
    let what: String
    let why: String
    let remedy: String

    init(_ what: String, why: String, remedy: String) {
      self.what = what
      self.why = why
      self.remedy = remedy
    }
  }

  var words: Words { isAboutIdentity ? identityWords : listWords }

  private var isAboutIdentity: Bool {
    switch self {
    case .usernameNotAddress, .usernameWithDomain, .duplicateAddress, .duplicateUPN, .duplicateUsername,
      .sharedAddress, .ownerValueMissing, .ownerEmailInvalid, .blankInAddress:
      true
    default: false
    }
  }

  private var identityWords: Words {
    switch self {
    case .usernameNotAddress:
      Words(
        "The login is no address where signing in needs one.",
        why: "Modern authentication and Exchange Online know users by their addresses; a bare name or DOMAIN\\name is "
          + "refused.",
        remedy: "Put the user principal name into the list, or take the login from it with --username upn.")
    case .usernameWithDomain:
      Words(
        "The login names a domain and there is a domain beside it.",
        why: "Products put the domain before the login, so that DOMAIN\\DOMAIN\\name signs in, which nobody is.",
        remedy: "Leave the domain out of the login, or remove the domain.")
    case .duplicateAddress:
      Words(
        "Several rows have the same e-mail address.",
        why: "Products know people by their addresses: rows become one, or the second is refused.",
        remedy: "Remove the rows that are not needed.")
    case .duplicateUPN:
      Words(
        "Several rows have the same user principal name.",
        why: "It belongs to one person: one of the rows signs in as somebody else.",
        remedy: "Correct the rows, or remove those that are not needed.")
    case .duplicateUsername:
      Words(
        "Several rows have the same login; case means nothing.",
        why: "Devices of both people open one mailbox.",
        remedy: "Correct the rows, or remove those that are not needed.")
    case .sharedAddress:
      Words(
        "Rows with one e-mail address have different logins.",
        why: "Products that know people by addresses keep one of the logins; a mailbox that is shared needs a profile "
          + "of its own.",
        remedy: "Give each person an address, or leave the shared mailbox out of the list.")
    case .ownerValueMissing:
      Words(
        "Owners lack a value that the target or the profile needs.",
        why: "Their devices ask for it, or do not set up the account.",
        remedy: "Fill in the value, or leave these owners out.")
    case .ownerEmailInvalid:
      Words(
        "What stands in the column of addresses is no address.",
        why: "Mail to it does not arrive, and accounts are not set up.",
        remedy: "Write it as kim@example.com.")
    default:
      Words(
        "A blank or a control character stands inside of an address or a login.",
        why: "It is invisible, comes from copying, and makes the address another one.",
        remedy: "Type the value anew.")
    }
  }

  private var listWords: Words {
    switch self {
    case .tagNotOneWord:
      Words(
        "A tag holds a blank, a comma or a semicolon.",
        why: "Tags stand with blanks between them, so that it would become two; such tags are not written.",
        remedy: "Rename the tag: use a hyphen.")
    case .formulaCell:
      Words(
        "A value starts as a formula does: with =, +, - or @.",
        why:
          "A spreadsheet that opens the file computes it, and saves something else; what looks like a formula may do "
          + "harm there. The value is written as it stands.",
        remedy: "Do not open and save the file with a spreadsheet, or correct the value.")
    case .columnMostlyEmpty:
      Words(
        "Most owners have no value in a column.",
        why: "A profile that uses it works for few, or the column was mistaken for another.",
        remedy: "Fill it in, or do not use the variable.")
    case .columnLeftOut:
      Words(
        "The target's list has no place for a column.",
        why: "What the product does not take stays behind; nothing is lost from the file that was read.",
        remedy: "Keep the original list, or say what the column means with --column.")
    case .valueSubstituted:
      Words(
        "A value was taken from another column than its own.",
        why: "The list does not state it, and the other one usually says the same.",
        remedy: "Check some of the rows.")
    default:
      Words(
        "No source confirms how the product's file looks.",
        why: "Its documentation shows the fields and not the file.",
        remedy: "Compare the first line with a file that the product wrote.")
    }
  }
}
