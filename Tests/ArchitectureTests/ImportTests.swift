import Testing

/// The table of Docs and design: which module may import which.
@Suite struct ImportTests {
  private static let platform: Set<String> = [
    "FoundationEssentials", "Foundation", "Glibc", "Musl", "Darwin", "Synchronization",
  ]

  /// What each target may import of this package and of others.
  private static let allowed: [String: Set<String>] = [
    "Documents": ["CLibYAML"],
    "PolicyModel": ["Documents"],
    "Mapping": ["Documents", "PolicyModel"],
    "AppSchemas": ["Documents", "PolicyModel", "Mapping"],
    "Certificates": ["Documents", "SwiftASN1", "X509", "Crypto", "CryptoExtras"],
    "ProfileSigning": ["Documents", "Certificates", "SwiftASN1", "X509", "Crypto", "CryptoExtras"],
    "Translation": [
      "Documents", "PolicyModel", "Mapping", "MappingTables", "AppSchemas", "Certificates", "ProfileSigning", "Crypto",
    ],
    "Owners": ["Documents", "PolicyModel", "MappingTables"],
    "Expansion": ["Documents", "PolicyModel", "Mapping", "Translation", "Owners"],
    "Comparison": ["Documents", "PolicyModel", "Mapping", "Translation", "Owners"],
    "Planning": ["Documents", "PolicyModel", "Mapping", "Translation"],
    "Linting": [
      "Documents", "PolicyModel", "Mapping", "MappingTables", "AppSchemas", "Certificates", "Translation",
    ],
    "Redaction": ["Documents", "PolicyModel", "Mapping", "MappingTables", "Translation"],
    "Guidance": ["Documents", "PolicyModel", "Mapping", "MappingTables", "Translation"],
    "Reports": [
      "Documents", "PolicyModel", "Mapping", "AppSchemas", "Certificates", "ProfileSigning", "Translation", "Owners",
      "Comparison", "Planning", "Linting", "Guidance", "Crypto",
    ],
    "EASPolicyTranslator": [
      "Documents", "PolicyModel", "Mapping", "AppSchemas", "Certificates", "ProfileSigning", "Translation", "Owners",
      "Expansion", "Comparison", "Planning", "Linting", "Redaction", "Guidance", "Reports",
    ],
    "easpolicy": ["EASPolicyTranslator", "ArgumentParser"],
    "embed-tables": [],
    "CLibYAML": [],
  ]

  /// Targets that need the platform for more than the language, and what they need.
  private static let platformUse: [String: Set<String>] = [
    "Documents": ["FoundationEssentials", "Glibc", "Musl", "Darwin"],
    "Certificates": ["FoundationEssentials"],
    "ProfileSigning": ["FoundationEssentials", "Synchronization"],
    "Translation": ["Synchronization"],
    "Mapping": ["FoundationEssentials"],
    "PolicyModel": ["FoundationEssentials"],
    "Reports": ["FoundationEssentials"],
    "easpolicy": ["FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization"],
    "embed-tables": ["Foundation", "FoundationEssentials"],
  ]

  @Test func everyTargetIsInTheTable() {
    #expect(Set(SourceFile.all.map(\.target)).isSubset(of: Set(Self.allowed.keys)))
    #expect(SourceFile.all.count > 100)
  }

  @Test(arguments: SourceFile.all)
  func importsOnlyWhatItsTargetMay(_ file: SourceFile) {
    for module in file.imports {
      let allowed = Self.platform.contains(module) ? Self.platformUse[file.target] : Self.allowed[file.target]
      #expect(allowed?.contains(module) == true, "\(file) imports \(module)")
    }
  }

  @Test func onlyOneFileSpeaksToTheYAMLLibrary() {
    #expect(SourceFile.all.filter { $0.imports.contains("CLibYAML") }.count == 1)
  }

  @Test func importLinesAreFound() {
    let text = "import A\npublic import B\n@_exported public import C\n  import D\n// import E\nlet x = 1"
    #expect(SourceFile(path: "Sources/X/x.swift", text: text).imports == ["A", "B", "C", "D"])
  }
}
