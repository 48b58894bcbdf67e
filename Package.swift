// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "EASPolicyTranslator",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "EASPolicyTranslator", targets: ["EASPolicyTranslator"]),
    .executable(name: "easpolicy", targets: ["easpolicy"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Documents", dependencies: ["CLibYAML"], swiftSettings: settings),
    .target(name: "PolicyModel", dependencies: ["Documents"], swiftSettings: settings),
    .executableTarget(name: "embed-tables", swiftSettings: settings),
    .plugin(name: "EmbedTables", capability: .buildTool(), dependencies: ["embed-tables"]),
    .target(
      name: "MappingTables",
      path: "Mappings",
      swiftSettings: settings,
      plugins: ["EmbedTables"]),
    .target(
      name: "Mapping",
      dependencies: ["Documents", "PolicyModel"],
      swiftSettings: settings),
    .target(name: "AppSchemas", dependencies: ["Documents", "PolicyModel", "Mapping"], swiftSettings: settings),
    .target(
      name: "Certificates",
      dependencies: [
        "Documents",
        .product(name: "SwiftASN1", package: "swift-asn1"),
        .product(name: "X509", package: "swift-certificates"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "ProfileSigning",
      dependencies: [
        "Documents", "Certificates",
        .product(name: "SwiftASN1", package: "swift-asn1"),
        .product(name: "X509", package: "swift-certificates"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "Translation",
      dependencies: [
        "Documents", "PolicyModel", "Mapping", "MappingTables", "AppSchemas", "Certificates", "ProfileSigning",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(name: "Owners", dependencies: ["Documents", "PolicyModel", "MappingTables"], swiftSettings: settings),
    .target(
      name: "Expansion",
      dependencies: ["Documents", "PolicyModel", "Mapping", "Translation", "Owners"],
      swiftSettings: settings),
    .target(
      name: "Comparison",
      dependencies: ["Documents", "PolicyModel", "Mapping", "Translation", "Owners"],
      swiftSettings: settings),
    .target(
      name: "Planning",
      dependencies: ["Documents", "PolicyModel", "Mapping", "Translation"],
      swiftSettings: settings),
    .target(
      name: "Linting",
      dependencies: [
        "Documents", "PolicyModel", "Mapping", "MappingTables", "AppSchemas", "Certificates", "Translation",
      ],
      swiftSettings: settings),
    .target(
      name: "Redaction",
      dependencies: ["Documents", "PolicyModel", "Mapping", "Certificates", "Translation"],
      swiftSettings: settings),
    .target(
      name: "Guidance",
      dependencies: ["Documents", "PolicyModel", "Mapping", "MappingTables", "Translation"],
      swiftSettings: settings),
    .target(
      name: "Reports",
      dependencies: [
        "Documents", "PolicyModel", "Mapping", "AppSchemas", "Certificates", "ProfileSigning", "Translation", "Owners",
        "Comparison", "Planning", "Linting", "Guidance",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .target(
      name: "EASPolicyTranslator",
      dependencies: [
        "Documents", "PolicyModel", "Mapping", "AppSchemas", "Certificates", "ProfileSigning", "Translation", "Owners",
        "Expansion", "Comparison", "Planning", "Linting", "Redaction", "Guidance", "Reports",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "easpolicy",
      dependencies: [
        "EASPolicyTranslator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["Documents", "PolicyModel", "Mapping", "Translation"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    // Only tests and the package Fuzz use it.
    .target(
      name: "Mutations",
      dependencies: ["EASPolicyTranslator"],
      path: "Fuzz/Sources/Mutations",
      swiftSettings: settings),
    .testTarget(
      name: "MutationsTests", dependencies: ["TestSupport", "Mutations"], swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["TestSupport", "Mapping", "Translation"],
      swiftSettings: settings),
    .testTarget(
      name: "PolicyModelTests",
      dependencies: ["TestSupport", "Documents", "PolicyModel"],
      swiftSettings: settings),
    .testTarget(
      name: "MappingTests",
      dependencies: ["TestSupport", "Documents", "PolicyModel", "Mapping", "Translation"],
      swiftSettings: settings),
    .testTarget(
      name: "GoldenTests",
      dependencies: ["TestSupport", "Documents", "PolicyModel", "Mapping", "Translation"],
      swiftSettings: settings),
    .testTarget(
      name: "TranslationTests",
      dependencies: ["TestSupport", "Documents", "PolicyModel", "Mapping", "Certificates", "Translation"],
      swiftSettings: settings),
    .testTarget(
      name: "ComparisonTests",
      dependencies: ["TestSupport", "EASPolicyTranslator"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["TestSupport", "EASPolicyTranslator"],
      swiftSettings: settings),
    .testTarget(
      name: "LintingTests",
      dependencies: ["TestSupport", "EASPolicyTranslator", "Linting"],
      exclude: ["Recorded"],
      swiftSettings: settings),
    .testTarget(
      name: "GuidanceTests",
      dependencies: ["TestSupport", "EASPolicyTranslator"],
      swiftSettings: settings),
    .testTarget(
      name: "AppSchemasTests", dependencies: ["TestSupport", "EASPolicyTranslator"], swiftSettings: settings),
    .testTarget(
      name: "ExpansionTests", dependencies: ["TestSupport", "EASPolicyTranslator"], swiftSettings: settings),
    .testTarget(
      name: "CertificatesTests", dependencies: ["TestSupport", "EASPolicyTranslator"],
      exclude: ["Fixtures", "make-certificates.sh"], swiftSettings: settings),
    .testTarget(
      name: "ProfileSigningTests", dependencies: ["TestSupport", "EASPolicyTranslator"],
      exclude: ["Fixtures", "make-fixtures.sh"], swiftSettings: settings),
    .testTarget(
      name: "RedactionTests", dependencies: ["TestSupport", "EASPolicyTranslator"], swiftSettings: settings),
    .testTarget(name: "OwnersTests", dependencies: ["TestSupport", "EASPolicyTranslator"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["TestSupport", "EASPolicyTranslator"],
      exclude: ["Recorded"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["easpolicy"],
      exclude: ["Transcripts", "Fixtures"],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["TestSupport", "EASPolicyTranslator", "easpolicy"],
      swiftSettings: settings),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
